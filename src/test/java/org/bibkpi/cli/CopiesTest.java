package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export that was saved twice is told of; where its records have identifiers, it changes no figure. */
final class CopiesTest {
    private static final String TOLD =
            "exports/scopus (1).csv: The file holds the same bytes as exports/scopus (0).csv. Take one of the two out of the job:";

    @TempDir
    private Path folder;

    @Test
    void aCopyIsToldAndChangesNoFigureWhereRecordsHaveIdentifiers() throws IOException {
        final SampleJob sample = SampleJob.copyTo(folder);
        final Path export = sample.file("exports/scopus.csv");
        final Path first = sample.file("exports/scopus (0).csv");
        Files.copy(export, first);
        Files.move(export, sample.file("exports/scopus (1).csv"));
        final String job = sample.file("job.yaml").toString();

        assertThat(ProgramRun.of("check", "--quiet", job).out().lines()).anyMatch(line -> line.contains(TOLD));
        final ProgramRun run =
                ProgramRun.of("run", "--output", sample.file("twice").toString(), job);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("warning: " + TOLD);
        assertThat(figures(sample.file("twice"))).isEqualTo(figures(Path.of("sample-data", "expected")));
        final JsonNode manifest = new ObjectMapper().readTree(Files.readString(sample.file("twice/run.json")));
        assertThat(manifest.get("exports").toString()).contains("same bytes as exports/scopus (0).csv");

        Files.writeString(first, Files.readString(first) + "\n");
        assertThat(ProgramRun.of("check", job).out()).doesNotContain("same bytes");
    }

    /** The figures without the id of their run. */
    private static String figures(final Path report) throws IOException {
        return Files.readString(report.resolve("kpi.csv")).replaceAll(",[0-9a-f]{12},", ",RUN,");
    }
}
