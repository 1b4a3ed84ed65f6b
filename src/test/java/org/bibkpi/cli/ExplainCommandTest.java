package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.audit.AnswerTrail;
import org.bibkpi.audit.Explanation;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.audit.RecordTrail;
import org.bibkpi.registry.DelimitedFile;
import org.bibkpi.registry.DelimitedRow;
import org.bibkpi.report.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything about one publication, from the expected report of the sample job. */
final class ExplainCommandTest {
    private static final String RUN = "sample-data/expected";
    private static final RunFolder SAMPLE = RunFolder.open(Path.of(RUN));

    @TempDir
    private Path folder;

    @Test
    void agreesWithTheTableOfPublicationsForEveryPublication() {
        final Map<String, PublicationTrail> trails = new HashMap<>();
        SAMPLE.forEachLine(line -> trails.put(SAMPLE.trail(line).id(), SAMPLE.trail(line)));

        final List<DelimitedRow> rows = rows("publications.csv");
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            final PublicationTrail trail = trails.remove(row.get("publication_id"));
            assertThat(told(trail)).isEqualTo(told(row));
            assertThat(evidence(trail))
                    .allSatisfy(part -> assertThat(row.get("evidence")).contains(part));
            assertThat(Explanation.of(SAMPLE.recipe(), trail))
                    .contains(trail.id(), trail.title())
                    .anyMatch(line -> line.startsWith(row.get("counted").equals("yes") ? "Counted in" : "Not counted"));
        });
        assertThat(trails.values())
                .as("what fell out before")
                .isNotEmpty()
                .allMatch(trail -> trail.outcome().equals("out of period")
                        || trail.outcome().equals("no year"));
    }

    @Test
    void everyFigureIsTheSumOfItsPublications() {
        final Map<String, Integer> numerators = new HashMap<>();
        final Map<String, Integer> denominators = new HashMap<>();
        SAMPLE.forEachLine(line -> {
            final PublicationTrail trail = SAMPLE.trail(line);
            trail.figures().forEach((kpi, answer) -> {
                numerators.merge(kpi + trail.year(), answer.equals("yes") ? 1 : 0, Integer::sum);
                denominators.merge(kpi + trail.year(), 1, Integer::sum);
            });
        });

        assertThat(rows("kpi.csv").stream()
                        .filter(row -> !row.get("denominator").isEmpty()))
                .isNotEmpty()
                .allSatisfy(row -> {
                    final String cell = row.get("kpi_id") + row.get("period");
                    assertThat(numerators.get(cell)).hasToString(row.get("numerator"));
                    assertThat(denominators.get(cell)).hasToString(row.get("denominator"));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.5555/inv000010",
                "https://doi.org/10.5555/INV000010",
                "doi: 10.5555/inv000010",
                "doi:10.5555/inv000010",
                "DOI 10.5555/inv000010."
            })
    void findsAPublicationByAnySpellingOfItsDoi(final String asked) {
        assertThat(ProgramRun.of("explain", RUN, asked).out()).startsWith("doi:10.5555/inv000010\n");
    }

    @Test
    void findsAPublicationByEachOfItsOtherIds() {
        final PublicationTrail trail =
                SAMPLE.find(Set.of("doi:10.5555/inv000010")).get(0);

        assertThat(trail.names()).hasSizeGreaterThan(3).allSatisfy(name -> {
            assertThat(ProgramRun.of("explain", RUN, name).out()).startsWith(trail.id());
            assertThat(ProgramRun.of("explain", RUN, name.substring(name.indexOf(':') + 1))
                            .out())
                    .startsWith(trail.id());
        });
    }

    @Test
    void givesTheSameAsJson() throws IOException {
        final JsonNode answer = new ObjectMapper()
                .readTree(ProgramRun.of("explain", RUN, "10.5555/inv000010", "--format=json")
                        .out());

        assertThat(answer.path("publications").path(0).path("id").asText()).isEqualTo("doi:10.5555/inv000010");
        assertThat(answer.path("publications").path(0).path("records")).isNotEmpty();
        assertThat(answer.path("run_id").asText()).isEqualTo(SAMPLE.recipe().runId());
    }

    @Test
    void namesTheNearestWhereThereIsNoSuchPublication() {
        final ProgramRun run = ProgramRun.of("explain", RUN, "10.5555/inv0000010");

        assertThat(run.code()).isEqualTo(ExitCode.INPUT_INVALID);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("no publication of this run has the id '10.5555/inv0000010'", "10.5555/inv000010");
    }

    @Test
    void saysWhatAReportIsWhereThereIsNone() throws IOException {
        assertThat(ProgramRun.of("explain", folder.resolve("none").toString(), "1")
                        .err())
                .contains("there is no such folder");
        assertThat(ProgramRun.of("explain", folder.toString(), "1").err()).contains("not a report", "run.json");

        Files.writeString(folder.resolve("run.json"), "{}");
        assertThat(ProgramRun.of("explain", folder.toString(), "1").err()).contains("no evidence", "Run the job again");

        Files.writeString(folder.resolve("evidence.jsonl.gz"), "not packed");
        assertThat(ProgramRun.of("explain", folder.toString(), "1").err()).contains("damaged");
    }

    private static List<String> told(final PublicationTrail trail) {
        return List.of(
                String.valueOf(trail.year()),
                trail.yearBasis(),
                trail.type(),
                trail.title(),
                trail.records().stream().map(RecordTrail::record).collect(Collectors.joining("|")),
                trail.outcome().equals("counted") ? "yes" : "no",
                answer(trail, "affiliation"),
                answer(trail, "own_affiliation"),
                answer(trail, "clinical"));
    }

    private static List<String> told(final DelimitedRow row) {
        return Arrays.asList(
                        "year",
                        "year_basis",
                        "type",
                        "title",
                        "sources",
                        "counted",
                        "affiliation",
                        "own_affiliation",
                        "clinical")
                .stream()
                .map(row::get)
                .toList();
    }

    /** Each thing that an answer stands on, with its rule. */
    private static List<String> evidence(final PublicationTrail trail) {
        return Stream.concat(Stream.of(trail.funded()), trail.answers().values().stream())
                .flatMap(answer -> answer.evidence().stream())
                .flatMap(e -> Stream.of(e.rule(), e.address() == 0 ? e.text() : text(trail, e.address())))
                .toList();
    }

    /** An address up to the e-mail address in it, which the evidence leaves out. */
    private static String text(final PublicationTrail trail, final int address) {
        return trail.addresses().get(address - 1).text().replaceFirst("\\S*…@….*", "");
    }

    private static String answer(final PublicationTrail trail, final String question) {
        return trail.answers().getOrDefault(question, AnswerTrail.NOT_ASKED).answer();
    }

    private static List<DelimitedRow> rows(final String table) {
        try (DelimitedFile file = DelimitedFile.open(Path.of(RUN, table))) {
            return file.rows().toList();
        }
    }
}
