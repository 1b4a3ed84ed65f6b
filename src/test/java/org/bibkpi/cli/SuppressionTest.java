package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bibkpi.ReferencePipeline;
import org.bibkpi.measure.Bilingual;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.Condition;
import org.bibkpi.measure.Group;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.KpiCalculator;
import org.bibkpi.measure.Question;
import org.bibkpi.measure.RunResult;
import org.bibkpi.measure.Tallies;
import org.bibkpi.measure.Tally;
import org.bibkpi.measure.Target;
import org.bibkpi.measure.Terms;
import org.bibkpi.measure.Wording;
import org.bibkpi.registry.Roster;
import org.bibkpi.report.ConsoleSummary;
import org.bibkpi.report.OpenQuestions;
import org.bibkpi.report.ReportFolder;
import org.bibkpi.report.Reports;
import org.bibkpi.report.RunFacts;
import org.bibkpi.report.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Parts too small to be shown cannot be read from any output, nor be computed from several: whatever the hidden parts of a
 * total hold, every file, the page with its charts and what is printed are the same byte for byte.
 */
final class SuppressionTest {
    private static final List<Breakdown> PARTED =
            List.of(Breakdown.GRANT_FORM, Breakdown.REGION, Breakdown.DOCUMENT_TYPE);

    private static final List<Indicator> INDICATORS = List.of(
            indicator("share", new Indicator.ShareOf(Question.CLINICAL), new Target.Maintain(new BigDecimal("0.05"))),
            indicator("number", new Indicator.CountOf(Condition.always()), new Target.Increase()),
            new Indicator(
                    "place",
                    new Bilingual("plats", "place"),
                    new Indicator.RankOf("share", Breakdown.REGION, "01"),
                    new Target.RankAtMost(3)));

    @TempDir
    private Path folder;

    @Test
    void whatHiddenPartsHoldChangesNoOutput() throws IOException {
        final Map<String, String> some = outputs("some", Tally.of(5, 3, 0), Tally.of(4, 8, 0));
        final Map<String, String> others = outputs("others", Tally.of(1, 7, 0), Tally.of(8, 4, 0));

        assertThat(some.getOrDefault("kpi.csv", "").lines().filter(row -> row.contains(",yes,1,")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).contains(",,,,,,,,").contains("suppressed"));
        assertThat(some)
                .containsKeys("kpi_sv.csv", "nyckeltal.csv", "regions.csv", "kpi.xlsx", "report.html", "printed");
        assertThat(others).isEqualTo(some);
    }

    @Test
    void whatIsShownIsSeen() throws IOException {
        final Map<String, String> some = outputs("some", Tally.of(25, 23, 0), Tally.of(24, 28, 0));
        final Map<String, String> others = outputs("others", Tally.of(21, 27, 0), Tally.of(28, 24, 0));

        assertThat(others.get("kpi.csv")).isNotEqualTo(some.get("kpi.csv"));
        assertThat(others.get("kpi_sv.csv")).isNotEqualTo(some.get("kpi_sv.csv"));
        assertThat(others.get("regions.csv")).isNotEqualTo(some.get("regions.csv"));
    }

    private static Indicator indicator(final String id, final Indicator.Figure figure, final Target target) {
        return new Indicator(id, new Wording(new Bilingual(id, id), Optional.empty(), false), figure, target, PARTED);
    }

    /** In the first of two years there are a large part and two that may be small; in the second all are large. */
    private Map<String, String> outputs(final String name, final Tally one, final Tally other) throws IOException {
        final OpenJob open =
                OpenJob.open(JobFile.read(SampleJob.copyTo(folder.resolve(name)).file("job.yaml")));
        final KpiCalculator calculator = new KpiCalculator(
                Terms.of(List.of(2021, 2022), List.of()), INDICATORS, List.of(), new Roster(List.of()));
        final RunResult nothing = ReferencePipeline.run(List.of(), open.lists().criteria(), calculator);
        return written(folder.resolve(name + "-report"), with(nothing, calculator, tallies(one, other)));
    }

    private static Tallies tallies(final Tally one, final Tally other) {
        final Map<Tallies.Cell, Tally> cells = new HashMap<>();
        final Map<Group, Set<String>> persons = new HashMap<>();
        final Tally large = Tally.of(50, 30, 0);
        for (final String indicator : List.of("share", "number")) {
            for (final Breakdown breakdown : PARTED) {
                put(cells, persons, indicator, breakdown, 2021, List.of(large, one, other));
                put(cells, persons, indicator, breakdown, 2022, List.of(large, large, large));
            }
            cells.put(
                    new Tallies.Cell(indicator, Group.of(2021)), large.plus(one).plus(other));
            cells.put(
                    new Tallies.Cell(indicator, Group.of(2022)),
                    large.plus(large).plus(large));
        }
        return new Tallies(cells, persons);
    }

    private static void put(
            final Map<Tallies.Cell, Tally> cells,
            final Map<Group, Set<String>> persons,
            final String indicator,
            final Breakdown breakdown,
            final int year,
            final List<Tally> parts) {
        for (int i = 0; i < parts.size(); i++) {
            final Group group =
                    new Group(year, breakdown, List.of("01", "12", "14").get(i));
            cells.put(new Tallies.Cell(indicator, group), parts.get(i));
            persons.put(group, IntStream.range(0, 7).mapToObj(p -> "P" + p).collect(Collectors.toSet()));
        }
    }

    private static RunResult with(final RunResult run, final KpiCalculator calculator, final Tallies tallies) {
        return new RunResult(
                calculator.calculate(tallies),
                run.funnel(),
                run.coverage(),
                run.files(),
                run.rejections(),
                run.review(),
                run.authors(),
                run.journals(),
                run.warnings(),
                run.publications(),
                run.works(),
                run.addresses());
    }

    private static Map<String, String> written(final Path target, final RunResult result) throws IOException {
        final RunFacts facts = new RunFacts("test", "parts", "1", List.of());
        final Map<String, String> contents = new TreeMap<>();
        try (ReportFolder reports = ReportFolder.draft(target, true)) {
            final OpenQuestions open = new Reports(reports, facts).write(result);
            reports.publish();
            contents.put("printed", ConsoleSummary.lines(result).collect(Collectors.joining("\n")));
            contents.put(
                    "json",
                    RunSummary.json(facts, result, open, Path.of("report")).toString());
        }
        try (Stream<Path> files = Files.list(target)) {
            for (final Path file : files.toList()) {
                // Latin-1 shows every byte as it is.
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
