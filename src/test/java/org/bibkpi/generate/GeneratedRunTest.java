package org.bibkpi.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bibkpi.ReferencePipeline;
import org.bibkpi.deduplicate.RuledPairs;
import org.bibkpi.job.Job;
import org.bibkpi.job.JobLists;
import org.bibkpi.job.JobParser;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.RunResult;
import org.bibkpi.measure.Tally;
import org.bibkpi.read.ExportFiles;
import org.bibkpi.read.LocalFile;
import org.bibkpi.report.ReportFolder;
import org.bibkpi.report.Reports;
import org.bibkpi.report.RunFacts;
import org.bibkpi.spark.SparkRun;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way, on exports whose true table is the plan's: exactly its integers, with and without Spark. */
final class GeneratedRunTest {
    private static final String JOB = """
            job: plan
            title: {sv: Planen, en: The plan}
            years: {from: 2016, to: 2022}
            publications: ['wos-*.txt', scopus.csv, pubmed.xml, 'openalex.*']
            roster: roster.csv
            providers: stockholm
            clinical-journals: clinical_journals.csv
            series-breaks: [2020]
            indicators:
              - {id: affiliation_share, title: {sv: A, en: A}, share-of: affiliation, target: {rule: at-least, value: 95 %}}
              - {id: own_affiliation_share, title: {sv: O, en: O}, share-of: own_affiliation}
              - {id: clinical_journal_share, title: {sv: C, en: C}, share-of: clinical, target: {rule: maintain, tolerance: 5 points}}
            output: report
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 7"})
    void findsExactlyThePlansTableWithAndWithoutSpark(final long seed, final int partitions) throws IOException {
        final InventedWorld world = InventedWorld.of(seed, PlanTable.plan());
        new ExportFolder(folder).write(world);
        final Job job = JobParser.parse(folder.resolve("plan.yaml"), JOB);
        final JobLists lists = JobLists.read(job);
        final List<LocalFile> files = ExportFiles.find(folder, job.inputs().publications());

        final RunResult reference = ReferencePipeline.run(files, lists.criteria(), lists.calculator());
        assertThat(figures(reference)).isEqualTo(truth(world.truth()));

        final Map<String, String> expected = written(reference, "reference");
        try (SparkRun spark = SparkRun.start("plan", partitions, stage -> {})) {
            final RunResult result = spark.run(files, lists.criteria(), lists.calculator(), RuledPairs.NONE);
            assertThat(written(result, "spark")).isEqualTo(expected);
        }
    }

    /** Every share of every year as {@code affiliation_share 2016: 166/273, 0 undecided}. */
    private static List<String> figures(final RunResult result) {
        return result.kpis().stream()
                .filter(kpi -> !kpi.indicator().id().startsWith("own"))
                .map(GeneratedRunTest::figure)
                .toList();
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
