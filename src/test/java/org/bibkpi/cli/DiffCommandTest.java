package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bibkpi.compare.Cause;
import org.bibkpi.compare.Comparison;
import org.bibkpi.compare.FigureChange;
import org.bibkpi.report.RunFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs of runs over the sample that differ in one thing, or in everything: the causes are right and add up. */
final class DiffCommandTest {
    @TempDir
    private static Path base;

    @TempDir
    private Path folder;

    private static RunFolder before;

    /** One step of a change of everything. */
    @FunctionalInterface
    private interface Step {
        void change(SampleJob job) throws IOException;
    }

    private static final Step SOURCE = job -> job.without("exports/wos-1.txt");
    private static final Step PERSON = job -> job.edit("roster.csv", text -> text.replaceAll("P0017,.*\n", ""));
    private static final Step PROVIDER = job -> job.edit(
            "providers.yaml",
            text -> text.replaceAll("(St\\.?|S\\.|S:t|Saint|Sankt) Erik", "Mount Elias")
                    .replaceAll(
                            "StErik|St Eric('s)? Eye|St Erick Eye|Saint Eric Eye|Eye Hospital St Erik", "Mt Elias"));
    private static final Step JOURNALS = job -> job.edit(
            "clinical_journals.csv", text -> text.replace(",yes,", ",mixed,").replace(",no,", ",yes,"));
    private static final Step DECISION = job -> Files.writeString(job.file("decisions/review_addresses_2026.csv"), """
            address;decision;decided_by;decided_on;why
            Capio, Stockholm, Sweden;yes;a librarian;2026-11-01;
            """);
    private static final Step DEFINITION =
            job -> job.edit("job.yaml", text -> text.replace("[article, review]", "[article, review, letter]"));

    @BeforeAll
    static void runTheSample() throws IOException {
        before = RunFolder.open(SampleJob.copyTo(base.resolve("job")).run());
    }

    @Test
    void nothingDiffersBetweenEqualRuns() throws IOException {
        assertThat(after(job -> {}).figures()).isEmpty();
    }

    @Test
    void whatIsGoneOneWayIsAddedTheOther() throws IOException {
        for (final Step step : List.of(SOURCE, PERSON)) {
            final RunFolder less = RunFolder.open(changed(step));
            final Comparison gone = RunFolder.compare(before, less);
            final Comparison added = RunFolder.compare(less, before);

            assertThat(causes(added)).isEqualTo(causes(gone));
            assertThat(added.figures()).allMatch(FigureChange::isReconciled);
        }
    }

    @Test
    void aSourceThatIsGone() throws IOException {
        final Comparison comparison = after(SOURCE);

        assertThat(causes(comparison)).containsOnlyKeys(Cause.SOURCE_RECORD);
        assertThat(comparison.figures()).hasSizeGreaterThan(5);
    }

    @Test
    void aPersonOffTheRoster() throws IOException {
        assertThat(causes(after(PERSON))).containsOnlyKeys(Cause.ROSTER);
    }

    @Test
    void aProviderRenamed() throws IOException {
        final Comparison comparison = after(PROVIDER);

        assertThat(causes(comparison)).containsOnlyKeys(Cause.REGISTRY);
        assertThat(kpis(comparison)).contains("affiliation_share");
    }

    @Test
    void aListOfJournalsSwitched() throws IOException {
        final Comparison comparison = after(JOURNALS);

        assertThat(causes(comparison)).containsOnlyKeys(Cause.JOURNAL_LIST);
        assertThat(kpis(comparison)).containsExactly("clinical_journal_share");
    }

    @Test
    void aDecisionMade() throws IOException {
        final Comparison comparison = after(DECISION);

        assertThat(causes(comparison)).containsOnly(Map.entry(Cause.DECISION, 1));
        assertThat(kpis(comparison)).containsExactly("affiliation_share");
    }

    @Test
    void thePageSaysWhatChangedSinceTheRunThatTheJobNames() throws IOException {
        final Path after = changed(job -> {
            DECISION.change(job);
            job.edit("job.yaml", text -> text + "last-run: " + before.path().toAbsolutePath() + "\n");
        });

        assertThat(Files.readString(after.resolve("report.html")))
                .contains("<td class=\"n\">55/58</td><td class=\"n\">56/58</td><td>en persons beslut: +1/+0");
        assertThat(Files.readString(after.resolve("report_en.html")))
                .contains("a person&#x27;s decision: +1/+0, -1 undecided (1 work)");
    }

    @Test
    void thePageAndDiffSayWhichColumnAnExportHasNoMore() throws IOException {
        final Path after = changed(job -> job.without("exports/pubmed.xml")
                .edit(
                        "exports/scopus.csv",
                        text -> text.replace("\"Affiliations\"", "\"A\"")
                                .replace("\"Authors with affiliations\"", "\"B\""))
                .edit("job.yaml", text -> text + "last-run: " + before.path().toAbsolutePath() + "\n"));

        assertThat(Files.readString(after.resolve("report.html")))
                .contains("Vad källorna innehåller", "ingen post har längre adress", "inte läst");
        assertThat(ProgramRun.of("diff", before.path().toString(), after.toString())
                        .out())
                .contains("PubMed: 300 records", "→ not read")
                .containsPattern(
                        "Scopus: 330 records, 20\\d\\d–20\\d\\d → 330 records, .*; no record has address any more");
    }

    @Test
    void aDefinitionChanged() throws IOException {
        assertThat(causes(after(DEFINITION))).containsOnlyKeys(Cause.DEFINITION);
        assertThat(causes(after(job -> job.edit("job.yaml", text -> text.replace("from: 2016", "from: 2018")))))
                .containsOnlyKeys(Cause.DEFINITION);
        assertThat(causes(after(job -> job.edit(
                        "job.yaml",
                        text -> text + "affiliation-rules-off: [region-only, unit-name, name-in-context]\n"))))
                .containsOnlyKeys(Cause.DEFINITION);
        assertThat(causes(after(job ->
                        job.edit("job.yaml", text -> text.replace("share-of: clinical", "share-of: own_affiliation")))))
                .containsOnlyKeys(Cause.DEFINITION);
    }

    @Test
    void aReportedValueChanged() throws IOException {
        final Comparison comparison = after(job -> job.edit("reported.csv", text -> text.replace("-6.585", "-6.6")));

        assertThat(kpis(comparison)).containsExactly("balanced_funds");
        assertThat(comparison.figures().get(0).finding().orElseThrow().cause()).isEqualTo(Cause.REPORTED);
    }

    @Test
    void everythingAtOnce() throws IOException {
        final Comparison comparison = after(job -> {
            for (final Step step : new Step[] {SOURCE, PERSON, PROVIDER, JOURNALS, DECISION, DEFINITION}) {
                step.change(job);
            }
        });

        assertThat(causes(comparison))
                .containsOnlyKeys(
                        Cause.SOURCE_RECORD,
                        Cause.ROSTER,
                        Cause.REGISTRY,
                        Cause.JOURNAL_LIST,
                        Cause.DECISION,
                        Cause.DEFINITION);
        assertThat(comparison.figures()).allMatch(FigureChange::isReconciled);
    }

    @Test
    void tellsItAsTextAsTableAndAsJson() throws IOException {
        final String after = changed(DECISION).toString();
        final String old = before.path().toString();

        assertThat(ProgramRun.of("diff", old, after).out())
                .contains("affiliation_share 2021: 55/58 → 56/58", "a person's decision", "decided: Capio");
        assertThat(ProgramRun.of("diff", "--format=csv", old, after).out())
                .startsWith("kpi_id,period,cause,movement,")
                .contains("affiliation_share,2021,decision,changed,");
        final JsonNode json = new ObjectMapper()
                .readTree(ProgramRun.of("diff", "--format=json", old, after).out());
        assertThat(json.at("/figures/0/causes/0/cause").asText()).isEqualTo("decision");
        assertThat(json.at("/figures/0/causes/0/numerator").asInt()).isEqualTo(1);
    }

    @Test
    void refusesAReportThatWasChangedByHand() throws IOException {
        final Path after = changed(DECISION);
        Files.writeString(
                after.resolve("kpi.csv"),
                Files.readString(after.resolve("kpi.csv"))
                        .replace("affiliation_share,2021,all,,56,", "affiliation_share,2021,all,,57,"));

        final ProgramRun run = ProgramRun.of("diff", before.path().toString(), after.toString());

        assertThat(run.code()).isEqualTo(ExitCode.INPUT_INVALID);
        assertThat(run.err()).contains("affiliation_share 2021", "changed after it was written");
    }

    @Test
    void refusesRunsWithoutACommonFigure() throws IOException {
        final Path after = changed(job -> job.edit("job.yaml", text -> text.replaceAll("id: (\\w+)", "id: x_$1"))
                .edit("reported.csv", text -> text.replaceAll("\n(\\w)", "\nx_$1")));

        assertThat(ProgramRun.of("diff", before.path().toString(), after.toString())
                        .err())
                .contains("no figure in common");
    }

    private Comparison after(final Step step) throws IOException {
        return RunFolder.compare(before, RunFolder.open(changed(step)));
    }

    private Path changed(final Step step) throws IOException {
        final SampleJob job = SampleJob.copyTo(Files.createTempDirectory(folder, "job"));
        step.change(job);
        return job.run();
    }

    /** How many works each cause moved. */
    private static Map<Cause, Integer> causes(final Comparison comparison) {
        final Map<Cause, Integer> causes = new TreeMap<>();
        comparison
                .figures()
                .forEach(figure ->
                        figure.byCause().forEach((cause, works) -> causes.merge(cause, works.size(), Integer::sum)));
        return causes;
    }

    private static Set<String> kpis(final Comparison comparison) {
        return comparison.figures().stream()
                .map(figure -> figure.figure().kpi())
                .collect(Collectors.toSet());
    }
}
