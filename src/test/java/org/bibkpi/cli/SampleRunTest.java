package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's main command: its reports are those in {@code sample-data/expected}, byte for byte. */
final class SampleRunTest {
    private static final Path EXPECTED = Path.of("sample-data", "expected");

    @TempDir
    private Path folder;

    @Test
    void writesTheExpectedReports() throws IOException {
        final Path target = folder.resolve("cimed");
        final ProgramRun run = ProgramRun.of("run", "--output", target.toString(), "jobs/cimed.yaml");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("cimed.log")).isNotEmptyFile();
        if (Boolean.getBoolean("bibkpi.rewrite")) {
            rewrite(target);
        }
        assertThat(contents(target)).isEqualTo(contents(EXPECTED));
    }

    @Test
    void anySplittingOfTheWorkGivesTheSameReports() throws IOException {
        final Path target = folder.resolve("seven");
        final ProgramRun run =
                ProgramRun.of("run", "--quiet", "--partitions=7", "--output", target.toString(), "jobs/cimed.yaml");

        assertThat(run.err()).isEmpty();
        assertThat(contents(target)).isEqualTo(contents(EXPECTED));
    }

    @Test
    void theReadmeShowsWhatTheCommandPrints() throws IOException {
        final Path target = folder.resolve("readme");
        final ProgramRun run = ProgramRun.of("run", "--output", target.toString(), "jobs/cimed.yaml");

        final String figures = run.out()
                .lines()
                .filter(line -> !line.startsWith("reports:"))
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(Files.readString(Path.of("README.md"))).contains(figures);
    }

    private static Map<String, String> contents(final Path reports) throws IOException {
        final Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(reports)) {
            // The workbook's content is in run.json as a checksum.
            for (final Path file :
                    files.filter(f -> !f.toString().endsWith(".xlsx")).toList()) {
                // Latin-1 shows every byte as it is.
                contents.put(file.getFileName().toString(), new String(bytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    /** What is packed is compared unpacked: how tightly it is packed depends on the machine. */
    private static byte[] bytes(final Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }

    private static void rewrite(final Path reports) throws IOException {
        Files.createDirectories(EXPECTED);
        try (Stream<Path> files = Files.list(reports)) {
            for (final Path file :
                    files.filter(f -> !f.toString().endsWith(".xlsx")).toList()) {
                Files.copy(file, EXPECTED.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
