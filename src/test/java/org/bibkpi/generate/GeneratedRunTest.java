package org.bibkpi.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bibkpi.ReferencePipeline;
import org.bibkpi.deduplicate.RuledPairs;
import org.bibkpi.job.Job;
import org.bibkpi.job.JobLists;
import org.bibkpi.job.JobParser;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.Criteria;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.RunResult;
import org.bibkpi.measure.Taggers;
import org.bibkpi.measure.Tally;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.read.ExportFiles;
import org.bibkpi.read.LocalFile;
import org.bibkpi.registry.AuthorRuling;
import org.bibkpi.registry.AuthorRulings;
import org.bibkpi.report.ReportFolder;
import org.bibkpi.report.Reports;
import org.bibkpi.report.RunFacts;
import org.bibkpi.spark.SparkRun;
import org.bibkpi.tag.ReviewedAuthor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way, on exports whose true table is the plan's: exactly its integers, with and without Spark. */
final class GeneratedRunTest {
    private static final String JOB = """
            job: plan
            title: {sv: Planen, en: The plan}
            years: {from: 2016, to: 2022}
            publications: ['wos-*.txt', scopus.csv, 'pubmed.*', 'openalex.*']
            roster: roster.csv
            providers: stockholm
            clinical-journals: clinical_journals.csv
            reported: by_hand.csv
            series-breaks: [2020]
            indicators:
              - id: affiliation_share
                title: {sv: Andel publikationer med sjukhusadress, en: Share of publications with a hospital address}
                share-of: affiliation
                breakdowns: [grant_form, provider, source, document_type, journal_class, region]
                target: {rule: at-least, value: 95 %}
              - id: clinical_journal_share
                title: {sv: Andel publikationer i kliniska tidskrifter, en: Share of publications in clinical journals}
                share-of: clinical
                plan-table: percent
                breakdowns: [grant_form, document_type]
                target: {rule: maintain, tolerance: 5 points}
              - id: balanced_funds
                title: {sv: Balanserade medel vid årets slut, en: Balanced funds at the end of the year}
                reported-in: MSEK
                target: {rule: equals, value: 0}
              - id: recruitment_professor
                title: {sv: Rekryteringsstöd professor, en: 'Recruitment support, professor'}
                reported-in: {sv: personer, en: persons}
                target: {rule: maintain}
              - id: recruitment_junior
                title: {sv: Rekryteringsstöd yngre forskare, en: 'Recruitment support, young researchers'}
                reported-in: {sv: personer, en: persons}
                target: {rule: increase}
            output: report
            """;

    private static final List<String> PLANS_STATUSES = List.of(
            "affiliation_share 2020: met, 12, not_clear",
            "affiliation_share 2021: met, 13, not_clear",
            "affiliation_share 2022: met, 52, clear",
            "clinical_journal_share 2022: maintained, 56, clear",
            "balanced_funds 2022: missed, 0, not_asked",
            "recruitment_professor 2022: no_baseline, 0, not_asked",
            "recruitment_junior 2022: no_baseline, 0, not_asked");

    private static final String BY_HAND = """
            kpi_id,period,value,unit,source
            balanced_funds,2022,-6.585,MSEK,annual accounts
            recruitment_professor,2022,5,personer,human resources
            recruitment_junior,2022,2,persons,human resources
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, 1, false", "2, 2, false", "3, 7, true"})
    void findsExactlyThePlansTableWithAndWithoutSpark(final long seed, final int partitions, final boolean inSixFormats)
            throws IOException {
        final InventedWorld world = InventedWorld.of(seed, PlanTable.plan());
        final ExportFolder exports = new ExportFolder(folder);
        if (inSixFormats) {
            exports.writeSixFormats(world);
        } else {
            exports.write(world);
        }
        Files.writeString(folder.resolve("by_hand.csv"), BY_HAND);
        final Job job = JobParser.parse(folder.resolve("plan.yaml"), JOB);
        final JobLists lists = JobLists.read(job, () -> JobLists.providers(job));
        final List<LocalFile> files = ExportFiles.find(folder, job.inputs().publications());

        final ReferencePipeline pipeline = ReferencePipeline.read(files);
        final RunResult unruled = pipeline.run(lists.criteria(), lists.calculator());
        assertThat(figures(unruled)).isEqualTo(truth(world.truth()));
        assertThat(awaiting(unruled)).isPositive();

        final Criteria criteria = nobodyElseIsFunded(lists.criteria(), unruled.authors());
        final RunResult reference = pipeline.run(criteria, lists.calculator());
        assertThat(figures(reference)).isEqualTo(truth(world.truth()));
        assertThat(awaiting(reference)).isZero();
        assertThat(statuses(reference)).containsAll(PLANS_STATUSES);
        final Map<String, String> expected = written(reference, "reference");
        assertThat(expected.get("nyckeltal.csv")).isEqualTo(plansTable("nyckeltal.csv"));
        assertThat(expected.get("key_figures.csv")).isEqualTo(plansTable("key_figures.csv"));
        try (SparkRun spark = SparkRun.start("plan", partitions, stage -> {})) {
            final RunResult result = spark.run(files, new Taggers(criteria), lists.calculator(), RuledPairs.NONE);
            assertThat(written(result, "spark")).isEqualTo(expected);
        }
    }

    /** What the analyst finds, as the truth has it: whom the rules leave open is not the person. */
    private static Criteria nobodyElseIsFunded(final Criteria criteria, final List<ReviewedAuthor> open) {
        final AuthorRulings rulings = AuthorRulings.of(open.stream()
                .map(author -> new AuthorRuling(
                        author.tally().shown(), false, "the truth", LocalDate.EPOCH, "", "review_authors.csv"))
                .toList());
        return new Criteria(
                criteria.firstYear(),
                criteria.lastYear(),
                criteria.countedTypes(),
                criteria.roster(),
                criteria.providers(),
                criteria.policy(),
                criteria.rulings(),
                rulings,
                criteria.journals(),
                criteria.citations(),
                criteria.conventions(),
                criteria.figures());
    }

    /** Every verdict as {@code affiliation_share 2020: met, 12, not_clear}. */
    private static List<String> statuses(final RunResult result) {
        return result.kpis().stream()
                .filter(kpi -> kpi.group().breakdown() == Breakdown.ALL)
                .map(kpi -> kpi.indicator().id() + " " + kpi.year() + ": "
                        + kpi.judgement().status().label()
                        + ", " + kpi.judgement().spare().orElse(0) + ", "
                        + AsciiCase.lower(kpi.judgement().chance().name()))
                .toList();
    }

    /** The plan's table as committed, byte for byte. */
    private static String plansTable(final String name) throws IOException {
        try (InputStream in = GeneratedRunTest.class.getResourceAsStream("/generate/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Every share of every year as {@code affiliation_share 2016: 166/273, 0 undecided}. */
    private static List<String> figures(final RunResult result) {
        return result.kpis().stream()
                .filter(kpi -> kpi.group().breakdown() == Breakdown.ALL)
                .filter(kpi -> kpi.indicator().figure() instanceof Indicator.ShareOf)
                .map(GeneratedRunTest::figure)
                .toList();
    }

    /** How many publications await a ruling on an author, over all shares. */
    private static long awaiting(final RunResult result) {
        return result.kpis().stream()
                .flatMap(kpi -> kpi.outcome() instanceof KpiResult.Counted counted
                        ? Stream.of(counted.tally().awaiting().total())
                        : Stream.empty())
                .reduce(0L, Long::sum);
    }

    private static String figure(final KpiResult kpi) {
        final Tally tally = ((KpiResult.Counted) kpi.outcome()).tally();
        return line(kpi.indicator().id(), kpi.year(), tally.yes(), tally.total(), tally.undecided());
    }

    private static List<String> truth(final Truth truth) {
        final List<YearPlan> years = PlanTable.plan().years();
        return Stream.concat(
                        years.stream()
                                .map(y -> truth.figuresOf(y.year()))
                                .map(y -> line("affiliation_share", y.year(), y.hits(), y.counted(), y.undecided())),
                        years.stream()
                                .map(y -> truth.figuresOf(y.year()))
                                .map(y -> line(
                                        "clinical_journal_share",
                                        y.year(),
                                        y.clinical(),
                                        y.counted(),
                                        y.unclassified())))
                .toList();
    }

    private static String line(
            final String id, final int year, final long part, final long whole, final long undecided) {
        return id + " " + year + ": " + part + "/" + whole + ", " + undecided + " undecided";
    }

    /** Every report, by file name. */
    private Map<String, String> written(final RunResult result, final String name) throws IOException {
        final Path target = folder.resolve(name);
        try (ReportFolder reports = ReportFolder.draft(target, true)) {
            new Reports(reports, new RunFacts("test", "plan", "1", List.of())).write(result);
            reports.publish();
        }
        final Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(target)) {
            for (final Path file : files.toList()) {
                // Latin-1 shows every byte as it is.
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
