package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What runs once a year when nobody is watching: each exit code is mailed as what it means, and passed on. */
final class YearlyRunTest {
    private static final Path UNATTENDED = Path.of("jobs", "unattended");

    @TempDir
    private Path folder;

    @BeforeEach
    void aProgramAndAMailThatOnlySayHowTheyAreCalled() throws IOException {
        Files.createDirectories(folder.resolve("jobs"));
        copyUnattended(folder.resolve("jobs/unattended"));
        script("bibkpi", "#!/bin/sh\necho \"called: $*\"\nexit \"$CODE\"\n");
        script("mail", "#!/bin/sh\n{ echo \"subject: $2\"; echo \"to: $3\"; cat; } > \"$(dirname \"$0\")/mailed\"\n");
    }

    @ParameterizedTest
    @CsvSource({
        "0, the key figures are ready, Reports:",
        "1, the run failed, An earlier report is as it was",
        "2, has to be mended, Run it by hand",
        "3, has to be mended, Run it by hand",
        "4, check the data first, Reports:",
        "5, somebody has to look at what is open, Reports:",
        "130, the run was stopped, An earlier report is as it was",
        "137, the run failed, An earlier report is as it was"
    })
    void mailsWhatAnExitCodeMeansAndPassesItOn(final int code, final String subject, final String text)
            throws IOException, InterruptedException {
        final String yearlyRun = folder.resolve("jobs/unattended/yearly-run").toString();
        final ProcessBuilder run =
                new ProcessBuilder(yearlyRun, "my job.yaml", "my reports", "library@example.org").inheritIO();
        run.environment().put("CODE", String.valueOf(code));
        run.environment().put("BIBKPI_MAIL", folder.resolve("mail").toString());

        assertThat(run.start().waitFor()).isEqualTo(code);
        assertThat(Files.readString(folder.resolve("mailed")))
                .startsWith("subject: bibkpi: ")
                .contains(subject, text, "to: library@example.org", "(exit code " + code + ")")
                .containsPattern("called: run --quiet --strict --force --output my reports/\\d{4} my job.yaml");
    }

    @Test
    void systemdTakesTheServiceAndTheTimer() throws IOException, InterruptedException {
        assumeTrue(isThere("systemd-analyze"), "systemd-analyze is not installed");
        for (final String unit : new String[] {"bibkpi.service", "bibkpi.timer"}) {
            final Path file = folder.resolve("jobs/unattended").resolve(unit);
            Files.writeString(file, Files.readString(file).replace("/opt/bibkpi", folder.toString()));
        }
        assertThat(exitCode(
                        "systemd-analyze",
                        "verify",
                        folder.resolve("jobs/unattended/bibkpi.service").toString(),
                        folder.resolve("jobs/unattended/bibkpi.timer").toString()))
                .isZero();
        assertThat(exitCode("systemd-analyze", "calendar", "*-02-01 06:00")).isZero();
        assertThat(Files.readString(UNATTENDED.resolve("bibkpi.timer"))).contains("OnCalendar=*-02-01 06:00\n");
    }

    @Test
    void theScriptsArePlainShell() throws IOException, InterruptedException {
        for (final Path script : new Path[] {UNATTENDED.resolve("yearly-run"), Path.of("bibkpi")}) {
            assertThat(exitCode("sh", "-n", script.toString()))
                    .as(script.toString())
                    .isZero();
        }
    }

    private static boolean isThere(final String program) throws IOException, InterruptedException {
        return exitCode("sh", "-c", "command -v " + program) == 0;
    }

    private static int exitCode(final String... command) throws IOException, InterruptedException {
        final Process process =
                new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        return process.waitFor();
    }

    private void script(final String name, final String text) throws IOException {
        Files.setPosixFilePermissions(
                Files.writeString(folder.resolve(name), text), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void copyUnattended(final Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(UNATTENDED)) {
            for (final Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
