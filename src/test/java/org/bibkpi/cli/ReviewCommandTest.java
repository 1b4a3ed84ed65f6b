package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bibkpi.audit.Contribution;
import org.bibkpi.compare.FigureChange;
import org.bibkpi.report.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is open in the sample, and what rulings then move. */
final class ReviewCommandTest {
    private static final String RUN = "sample-data/expected";
    private static final Map<String, String> POSITIVE = Map.of(
            "review_addresses.csv", "yes",
            "review_authors.csv", "is",
            "review_journals.csv", "yes");

    @TempDir
    private Path folder;

    @Test
    void saysWhatIsOpenWhatItMovesAndWhereTheAnswersGo() {
        final ProgramRun run = ProgramRun.of("review", RUN);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("review_addresses.csv: 2 open")
                .contains("line 2: Capio, Stockholm, Sweden")
                .contains("affiliation_share 2021: 55/58, numerator 0 to +1")
                .contains("review_journals.csv: 2 open")
                .contains("decided_on (as 2026-11-01)", "decisions: decisions");
    }

    @Test
    void noRulingMovesAFigureFurtherThanItWasSaidTo() throws IOException {
        final JsonNode open = new ObjectMapper()
                .readTree(ProgramRun.of("review", "--json", RUN).out());
        final RunFolder before =
                RunFolder.open(SampleJob.copyTo(folder.resolve("before")).run());
        assertThat(open.path("open").size()).isGreaterThan(5);
        long moved = 0;
        for (final JsonNode ruling : open.path("open")) {
            final SampleJob job = SampleJob.copyTo(Files.createTempDirectory(folder, "ruled"));
            Files.write(job.file("decisions").resolve(ruling.path("file").asText()), decided(ruling));
            final List<FigureChange> changes =
                    RunFolder.compare(before, RunFolder.open(job.run())).figures();
            final Map<String, JsonNode> said = said(ruling);
            changes.forEach(change -> assertThat(isWithin(change, said))
                    .as(ruling + " moves " + change.figure())
                    .isTrue());
            moved += changes.size();
        }
        assertThat(moved).isGreaterThan(5);
    }

    private static boolean isWithin(final FigureChange change, final Map<String, JsonNode> said) {
        final JsonNode swing = said.getOrDefault(
                change.figure().kpi() + " " + change.figure().period(), new ObjectMapper().nullNode());
        final Contribution delta = change.delta();
        return swing.path("least_numerator").asLong(1) <= delta.numerator()
                && delta.numerator() <= swing.path("most_numerator").asLong(-1)
                && swing.path("least_denominator").asLong(1) <= delta.denominator()
                && delta.denominator() <= swing.path("most_denominator").asLong(-1);
    }

    private static Map<String, JsonNode> said(final JsonNode ruling) {
        final Map<String, JsonNode> said = new HashMap<>();
        ruling.path("figures")
                .forEach(figure -> said.put(
                        figure.path("kpi_id").asText() + " "
                                + figure.path("period").asText(),
                        figure));
        return said;
    }

    /** The review file with the header and this one row, decided. */
    private static List<String> decided(final JsonNode ruling) throws IOException {
        final String file = ruling.path("file").asText();
        final List<String> lines = Files.readAllLines(Path.of(RUN, file));
        final String row = lines.get(ruling.path("line").asInt() - 1);
        assertThat(row).endsWith(",,,,");
        return List.of(
                lines.get(0),
                row.substring(0, row.length() - 4) + "," + POSITIVE.get(file) + ",a librarian,2026-11-01,looked up");
    }
}
