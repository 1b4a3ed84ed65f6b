package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that demands something of its input and its figures. */
final class QualityGatesRunTest {
    private static final String MISSED =
            "94.8 % of the counted publications have a DOI; the demand is at least 100.0 %.";

    @TempDir
    private Path folder;

    @Test
    void aGateThatIsNotPassedEndsTheRunWithFourOnceTheReportsAreWrittenAndMarked() throws IOException {
        final Path sample = Path.of("sample-data").toAbsolutePath();
        final Path job = folder.resolve("job.yaml");
        Files.writeString(
                job,
                Files.readString(Path.of("jobs/cimed.yaml")).replace("../sample-data", sample.toString())
                        + "\nquality-gates: {doi-at-least: 100 %, address-at-least: 50 %, change-at-most: 0 points}\n"
                        + "last-run: " + sample.resolve("expected") + "\n");
        final Path report = folder.resolve("report");

        final ProgramRun run = ProgramRun.of("run", "--output", report.toString(), job.toString());

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.QUALITY_GATE_FAILED);
        assertThat(run.err()).containsOnlyOnce("quality gate: ").contains("quality gate: " + MISSED);
        assertThat(Files.readString(report.resolve("report_en.html")))
                .contains("<div class=\"alarm\" role=\"alert\"><p>The quality gates are not passed.")
                .contains("<li>✗ " + MISSED + "</li>")
                .contains("✓ affiliation_share 2016: the share has moved by 0.0 points since the last run;");
        assertThat(Files.readString(report.resolve("report.html")))
                .contains("av de räknade publikationerna har DOI; kravet är minst 100,0 %.");
        assertThat(Files.readString(report.resolve("run.json"))).contains("\"gate\" : \"doi\",\n    \"broken\" : true");
    }

    @Test
    void aLimitOfChangeNeedsARunToCompareWith() throws IOException {
        final Path job = folder.resolve("job.yaml");
        Files.writeString(
                job, Files.readString(Path.of("jobs/cimed.yaml")) + "\nquality-gates: {change-at-most: 5 points}\n");
        final ProgramRun run = ProgramRun.of("check", job.toString());
        assertThat(run.code()).isEqualTo(ExitCode.INPUT_INVALID);
        assertThat(run.err()).contains("the job names no run to compare with", "last-run");
    }
}
