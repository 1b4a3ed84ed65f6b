package org.bibkpi.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same jar on a cluster writes the same bytes, even if a machine is lost half way. */
final class ClusterIT {
    private static final Path EXPECTED = Path.of("sample-data", "expected");

    /** Beside the libraries that it links to; what an earlier test left goes away with {@code mvn clean}. */
    private static final Path HOME = Path.of("target", "cluster").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeAll
    static void demandPackage() {
        assumeTrue(
                Files.exists(Path.of("target", "bibkpi-cluster.jar")),
                "there is no jar for clusters; `mvn package` makes it");
    }

    @Test
    void aClusterWritesTheSameBytesThoughAWorkerIsLost() throws IOException, InterruptedException {
        final Path output = folder.resolve("output");
        try (StandaloneCluster cluster = StandaloneCluster.start(Files.createDirectories(HOME))) {
            final Process run = cluster.submit("run", "--output", output.toString(), "jobs/cimed.yaml");
            final String messages = messages(run, cluster);
            assertThat(run.waitFor()).as(messages).isZero();
            assertThat(messages).contains("reading 4 files").containsPattern("(Lost executor|[Ww]orker lost)");
        }
        assertThat(names(output)).isEqualTo(names(EXPECTED));
        for (final String name : names(EXPECTED)) {
            assertThat(output.resolve(name)).hasSameBinaryContentAs(EXPECTED.resolve(name));
        }
    }

    /** Reads what a run says to its end; once the exports are read, a worker goes. */
    private static String messages(final Process run, final StandaloneCluster cluster) throws IOException {
        final StringBuilder all = new StringBuilder();
        try (BufferedReader lines = run.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                all.append(line).append('\n');
                if (line.startsWith("reading")) {
                    cluster.killAWorker();
                }
            }
        }
        return all.toString();
    }

    private static List<String> names(final Path report) throws IOException {
        try (Stream<Path> files = Files.list(report)) {
            // The workbook is made of the tables beside it, and is not kept with the expected reports.
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }
}
