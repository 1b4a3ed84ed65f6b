package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher starts the packaged program wherever it is put. */
final class LauncherIT {
    private static final Path JAR = Path.of("target", "bibkpi.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void runsWithoutALocaleAndAHomeFromAFolderWithBlanksAndRings() throws IOException, InterruptedException {
        assumeTrue(Files.exists(JAR), "there is no jar; `mvn package` makes it");
        final Path home = Files.createDirectories(folder.resolve("ett program å"));
        Files.copy(Path.of("bibkpi"), home.resolve("bibkpi"));
        for (final Path part : List.of(JAR, JAR.resolveSibling("lib"), Path.of("jobs"), Path.of("sample-data"))) {
            Files.createSymbolicLink(home.resolve(part.getFileName()), part.toAbsolutePath());
        }
        // An empty archive of classes, newer than the jar, keeps the launcher from making one.
        Files.createFile(home.resolve("bibkpi.jsa"));

        final ProcessBuilder launcher = new ProcessBuilder("./bibkpi", "check", "jobs/cimed.yaml")
                .directory(home.toFile())
                .redirectErrorStream(true);
        launcher.environment().keySet().removeIf(name -> !name.equals("PATH") && !name.equals("JAVA_HOME"));
        launcher.environment().put("LC_ALL", "C");
        final Process check = launcher.start();
        final String printed = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor()).as(printed).isZero();
        assertThat(printed).contains("../sample-data/exports/wos-1.txt", "would write: ", "ett program å");
    }
}
