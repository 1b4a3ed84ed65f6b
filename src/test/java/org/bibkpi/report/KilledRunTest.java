package org.bibkpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed at any moment leaves a whole report, old or new, for the next run to find. A program that does
 * nothing but publish is killed, so that the moments between the steps of publishing are met.
 */
final class KilledRunTest {
    private static final int KILLS = 50;
    private static final int LONGEST_MILLIS = 120;

    @TempDir
    private Path folder;

    @Test
    void aReportIsWholeAfterAKillAtAnyMoment() throws IOException, InterruptedException {
        final Path target = folder.resolve("report");
        final Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            killWhilePublishing(target, random.nextInt(LONGEST_MILLIS));
            ReportFolder.draft(target, true).close();
            assertThat(runsIn(target))
                    .as("runs that wrote the report after kill %s", kill)
                    .hasSize(1);
            assertThat(names(folder)).containsExactly("report", "report.log");
        }
    }

    private static void killWhilePublishing(final Path target, final int millis)
            throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        home(ReportFolder.class) + File.pathSeparator + home(PublishForever.class),
                        PublishForever.class.getName(),
                        target.toString())
                .redirectErrorStream(true)
                .start();
        // The first report is out before the clock starts.
        assertThat(process.getInputStream().read()).isNotNegative();
        Thread.sleep(millis);
        process.destroyForcibly().waitFor();
    }

    private static String home(final Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    private static Set<String> runsIn(final Path report) throws IOException {
        final List<String> names = names(report);
        assertThat(names).hasSize(PublishForever.FILES + 1);
        final Set<String> runs = new TreeSet<>();
        for (final String name : names) {
            runs.add(Files.readString(report.resolve(name)));
        }
        return runs;
    }

    private static List<String> names(final Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
