package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bibkpi.ReferencePipeline;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.Judgement;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.RunResult;
import org.bibkpi.measure.Tally;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.Doi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each choice of the definitions that a job can make otherwise: what it moves, and that the reports say so. */
final class SwitchesTest {
    /** Breakdowns in which a publication belongs to one part. */
    private static final Set<Breakdown> ONE_EACH =
            Set.of(Breakdown.ALL, Breakdown.DOCUMENT_TYPE, Breakdown.JOURNAL_CLASS);

    @TempDir
    private static Path folder;

    private static ReferencePipeline works;
    private static RunResult usual;

    @BeforeAll
    static void runAsIsUsual() throws IOException {
        final OpenJob open = OpenJob.open(JobFile.read(SampleJob.copyTo(folder).file("job.yaml")));
        works = ReferencePipeline.read(open.exports());
        usual = works.run(open.lists().criteria(), open.lists().calculator());
    }

    @Test
    void theReportsShowWhatTheJobSaysAndWhatItLeavesOut() throws IOException {
        final Path report = SampleJob.copyTo(folder.resolve("reports"))
                .edit("job.yaml", text -> text + "year-basis: online\n")
                .run();

        assertThat(Files.readString(report.resolve("report_en.html")))
                .contains(
                        ">year-basis</th><td>online</td>",
                        "the defaults",
                        ">baseline-years</th><td class=\"n\">3</td>",
                        ">author-routes-off</th><td>–</td>");
        assertThat(Files.readString(report.resolve("run.json")))
                .contains("\"year-basis\" : \"online\"", "\"author-routes-off\" : \"–\"")
                .doesNotContain("\"year-basis\" : \"issue\"");
    }

    @Test
    void byOnlineYearsAPublicationStandsWhereItFirstAppearedAndNothingIsProvisional() throws IOException {
        final RunResult online = with("year-basis: online");

        assertThat(shares(usual))
                .anySatisfy(tally -> assertThat(tally.provisional()).isPositive());
        assertThat(shares(online))
                .allSatisfy(tally -> assertThat(tally.provisional()).isZero());
        final Map<String, DatedYear> before = years(usual);
        final Map<String, DatedYear> moved = years(online);
        moved.entrySet().removeIf(now -> now.getValue().equals(before.get(now.getKey())));
        assertThat(moved.values())
                .isNotEmpty()
                .allSatisfy(year -> assertThat(year.basis()).isEqualTo(DatedYear.Basis.ONLINE));
    }

    @Test
    void aRouteThatIsSwitchedOffLeavesItToAPersonAndTheBoundsHoldIt() throws IOException {
        final RunResult off = with("author-routes-off: [orcid-and-name]");

        assertThat(counted(off)).isLessThan(counted(usual));
        assertThat(counted(off) + awaiting(off)).isEqualTo(counted(usual) + awaiting(usual));
        assertThat(off.authors()).anySatisfy(author -> assertThat(author.row()).contains("switched-off"));
    }

    @Test
    void publicationsAfterTheEndOfAGrantCountAndPersonsDoNot() throws IOException {
        final RunResult longer = with("funding-years-after: 3");

        assertThat(counted(longer)).isGreaterThan(counted(usual));
        assertThat(persons(longer)).isEqualTo(persons(usual)).isNotEmpty();
    }

    @Test
    void aBaselineMayBeOfFewerYears() throws IOException {
        assertThat(comparedWith(usual)).containsExactly(2020, 2021);
        assertThat(comparedWith(with("baseline-years: 1"))).containsExactly(2021);
    }

    @Test
    void theSampleCanBeGivenInPartsByEverything() throws IOException {
        Files.writeString(
                folder.resolve("parts.yaml"),
                Files.readString(folder.resolve("job.yaml"))
                                .replace(
                                        "share-of: clinical",
                                        "share-of: clinical\n    breakdowns: [grant_form, provider,"
                                                + " region, healthcare_region, source, document_type, journal_class, field]")
                        + "small-cells: {researchers: 0, publications: 0, field-publications: 0}\n");

        final RunResult result = run("parts.yaml");

        for (final Breakdown breakdown : Breakdown.values()) {
            for (int year = 2016; year <= 2022; year++) {
                final long all = total(result, Breakdown.ALL, year);
                final long parts = total(result, breakdown, year);
                if (ONE_EACH.contains(breakdown)) {
                    assertThat(parts).as("%s %s", breakdown, year).isEqualTo(all);
                } else {
                    assertThat(parts).as("%s %s", breakdown, year).isGreaterThanOrEqualTo(all);
                }
            }
        }
    }

    private static long total(final RunResult result, final Breakdown breakdown, final int year) {
        return result.kpis().stream()
                .filter(kpi -> kpi.indicator().id().equals("clinical_journal_share"))
                .filter(kpi -> kpi.group().breakdown() == breakdown && kpi.year() == year)
                .map(KpiResult::outcome)
                .filter(KpiResult.Counted.class::isInstance) // a part that only rulings could fill shows nothing
                .mapToLong(outcome -> ((KpiResult.Counted) outcome).tally().total())
                .sum();
    }

    @Test
    void aListOfDoisSaysWhatIsHighlyCitedBeforeTheExportsDo() throws IOException {
        final List<Doi> dois = new ArrayList<>();
        usual.publications()
                .forEach(p -> p.publication().identifiers().stream()
                        .filter(Doi.class::isInstance)
                        .limit(1)
                        .forEach(doi -> dois.add((Doi) doi)));
        Files.writeString(
                folder.resolve("cited.csv"),
                dois.stream()
                        .map(doi -> doi.value() + ",95\n")
                        .collect(Collectors.joining("", "doi,percentile\n", "")));
        Files.writeString(
                folder.resolve("citedjob.yaml"),
                Files.readString(folder.resolve("job.yaml"))
                        .replace("share-of: affiliation", "share-of: {all-of: [affiliation, highly_cited]}"));

        assertThat(shares(run("citedjob.yaml")))
                .allSatisfy(t -> assertThat(t.yes()).isZero());
        Files.writeString(
                folder.resolve("citedjob.yaml"),
                Files.readString(folder.resolve("citedjob.yaml")) + "citation-percentiles: cited.csv\n");
        assertThat(shares(run("citedjob.yaml")))
                .allSatisfy(t -> assertThat(t.yes()).isPositive());
    }

    @Test
    void checkTellsWhichLineOfTheListIsWrong() throws IOException {
        final Path job = folder.resolve("wronglist.yaml");
        Files.writeString(folder.resolve("wrong.csv"), "doi,percentile\n10.5555/a,95\n10.5555/b,much\n");
        Files.writeString(job, Files.readString(folder.resolve("job.yaml")) + "citation-percentiles: wrong.csv\n");
        final ProgramRun check = ProgramRun.of("check", job.toString());
        assertThat(check.code()).isEqualTo(ExitCode.INPUT_INVALID);
        assertThat(check.err()).contains("wrong.csv:3", "'much' is not a number");
    }

    private static RunResult with(final String setting) throws IOException {
        final Path job = folder.resolve(setting.replaceAll("[^a-z]", "") + ".yaml");
        Files.writeString(job, Files.readString(folder.resolve("job.yaml")) + setting + "\n");
        return run(job.getFileName().toString());
    }

    private static RunResult run(final String job) throws IOException {
        final OpenJob open = OpenJob.open(JobFile.read(folder.resolve(job)));
        return works.run(open.lists().criteria(), open.lists().calculator());
    }

    private static Map<String, DatedYear> years(final RunResult result) {
        final Map<String, DatedYear> years = new TreeMap<>();
        result.publications().forEach(p -> p.year().ifPresent(year -> years.put(p.id(), year)));
        return years;
    }

    private static List<Tally> shares(final RunResult result) {
        return result.kpis().stream()
                .filter(kpi -> kpi.indicator().id().equals("affiliation_share"))
                .map(kpi -> ((KpiResult.Counted) kpi.outcome()).tally())
                .toList();
    }

    private static long counted(final RunResult result) {
        return shares(result).stream().mapToLong(Tally::total).sum();
    }

    private static long awaiting(final RunResult result) {
        return shares(result).stream()
                .mapToLong(tally -> tally.awaiting().total())
                .sum();
    }

    private static List<String> persons(final RunResult result) {
        return result.kpis().stream()
                .filter(kpi -> kpi.outcome() instanceof KpiResult.Amount)
                .map(kpi -> kpi.indicator().id() + " " + kpi.year() + " " + kpi.outcome())
                .toList();
    }

    private static List<Integer> comparedWith(final RunResult result) {
        return result.kpis().stream()
                .filter(kpi -> kpi.indicator().id().equals("clinical_journal_share") && kpi.year() == 2022)
                .flatMap(kpi -> kpi.judgement().comparison().stream())
                .map(Judgement.Comparison::years)
                .findFirst()
                .orElseThrow();
    }
}
