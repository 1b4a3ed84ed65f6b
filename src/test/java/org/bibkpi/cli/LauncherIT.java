package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher starts the packaged program wherever it is put. */
final class LauncherIT {
    private static final Path JAR = Path.of("target", "bibkpi.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    /** The program unpacked into a folder of this name. */
    private Path unpacked(final String name) throws IOException {
        assumeTrue(Files.exists(JAR), "there is no jar; `mvn package` makes it");
        final Path home = Files.createDirectories(folder.resolve(name));
        Files.copy(Path.of("bibkpi"), home.resolve("bibkpi"));
        for (final Path part : List.of(JAR, JAR.resolveSibling("lib"), Path.of("jobs"), Path.of("sample-data"))) {
            Files.createSymbolicLink(home.resolve(part.getFileName()), part.toAbsolutePath());
        }
        return home;
    }

    private static String print(final Path home, final String... arguments) throws IOException, InterruptedException {
        final List<String> command = new ArrayList<>(List.of("./bibkpi"));
        command.addAll(List.of(arguments));
        return print(home, Map.of(), command);
    }

    private static String print(final Path home, final Map<String, String> environment, final List<String> command)
            throws IOException, InterruptedException {
        final ProcessBuilder launcher =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        launcher.environment().keySet().removeIf(name -> !name.equals("PATH") && !name.equals("JAVA_HOME"));
        launcher.environment().put("LC_ALL", "C");
        launcher.environment().putAll(environment);
        final Process process = launcher.start();
        final String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    @Test
    void runsWithoutALocaleAndAHomeFromAFolderWithBlanksAndRings() throws IOException, InterruptedException {
        final Path home = unpacked("ett program å");
        // Another start is making the archive of classes: this one does without.
        Files.createDirectory(home.resolve("first-run"));
        assertThat(print(home, "check", "jobs/cimed.yaml"))
                .contains("../sample-data/exports/wos-1.txt", "would write: ", "ett program å")
                .doesNotContain("preparing");
    }

    @Test
    void preparesQuickerStartsOnceForEachJavaAndPlace() throws IOException, InterruptedException {
        final Path first = unpacked("program");
        Files.writeString(first.resolve("bibkpi.jsa"), "made by another Java");
        Files.writeString(first.resolve("bibkpi.jsa.for"), "another Java");
        assertPreparesOnce(first);

        assertPreparesOnce(Files.move(first, folder.resolve("moved")));
    }

    private static void assertPreparesOnce(final Path home) throws IOException, InterruptedException {
        assertThat(print(home, "formats")).contains("preparing quicker starts", "wos-plaintext");
        assertThat(Files.size(home.resolve("bibkpi.jsa"))).isGreaterThan(10_000_000);
        assertThat(print(home, "formats")).contains("wos-plaintext").doesNotContain("preparing");
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "bibkpi",
                            "bibkpi.jar",
                            "bibkpi.jsa",
                            "bibkpi.jsa.for",
                            "java.jsa",
                            "jobs",
                            "lib",
                            "sample-data");
        }
    }

    @Test
    void whoMayNotWriteBesideTheProgramTakesTheArchiveThatIsThere() throws IOException, InterruptedException {
        final List<String> asNobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        final Path home = unpacked("shared");
        assumeTrue(
                canRun(asNobody, "cat", JAR.toString()),
                "only root can be another user, and that user has to be able to read the jar");
        print(home, "formats");

        final List<String> command = new ArrayList<>(asNobody);
        command.addAll(List.of("./bibkpi", "formats"));
        final List<String> printed = print(home, Map.of("BIBKPI_JAVA_OPTIONS", "-Xlog:class+load"), command)
                .lines()
                .toList();
        assertThat(printed).noneMatch(line -> line.contains("preparing"));
        assertThat(printed)
                .filteredOn(line -> line.contains("org.bibkpi.cli.FormatsCommand source:"))
                .singleElement()
                .asString()
                .contains("shared objects file");
    }

    private static boolean canRun(final List<String> prefix, final String... command) throws InterruptedException {
        final List<String> whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        try {
            return new ProcessBuilder(whole)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (final IOException noSuchProgram) {
            return false;
        }
    }
}
