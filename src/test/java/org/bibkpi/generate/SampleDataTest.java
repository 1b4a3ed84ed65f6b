package org.bibkpi.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed files are what the generator writes; {@code -Dbibkpi.rewrite=true} writes them anew. */
final class SampleDataTest {
    private static final Path COMMITTED = Path.of("sample-data");
    private static final long LARGEST = 6_000_000;

    @Test
    void isWhatTheGeneratorWrites(@TempDir final Path fresh) throws IOException {
        final InventedWorld world = InventedWorld.of(SamplePlan.SEED, SamplePlan.plan());
        if (Boolean.getBoolean("bibkpi.rewrite")) {
            new ExportFolder(COMMITTED).writeSample(world);
        }
        new ExportFolder(fresh).writeSample(world);

        assertThat(files(fresh))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(COMMITTED.resolve(f.toString()))
                        .hasSameBinaryContentAs(fresh.resolve(f.toString())));
        assertThat(files(COMMITTED.resolve("exports"))).hasSameSizeAs(files(fresh.resolve("exports")));
    }

    @Test
    void staysSmall() throws IOException {
        long bytes = 0;
        for (final Path file : files(COMMITTED)) {
            bytes += Files.size(COMMITTED.resolve(file.toString()));
        }

        assertThat(bytes).isLessThan(LARGEST);
    }

    private static List<Path> files(final Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).map(folder::relativize).toList();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
