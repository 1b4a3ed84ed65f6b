package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.ReferencePipeline;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Outcome;
import org.bibkpi.measure.Part;
import org.bibkpi.measure.RunResult;
import org.bibkpi.measure.Status;
import org.bibkpi.measure.Tally;
import org.bibkpi.registry.ProviderRegistryReader;
import org.bibkpi.registry.Region;
import org.bibkpi.report.ReportFolder;
import org.bibkpi.report.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jobs/regions.yaml}: all regions of Sweden at once. */
final class RegionsTest {
    private static final int REGIONS = 21;
    private static final int HEALTHCARE_REGIONS = 6;

    private static final OpenJob JOB = OpenJob.open(JobFile.read(Path.of("jobs", "regions.yaml")));
    private static final RunResult RESULT = ReferencePipeline.run(
            JOB.exports(), JOB.lists().criteria(), JOB.lists().calculator());

    @Test
    void givesAMatrixOfEveryRegionFigureAndYear(@TempDir final Path folder) throws IOException {
        try (ReportFolder reports = ReportFolder.draft(folder.resolve("report"), false)) {
            new Reports(reports, JOB.facts(JOB.watch())).write(RESULT);
            reports.publish();
        }
        final List<List<String>> rows = Files.readAllLines(
                        folder.resolve("report").resolve("regions.csv"))
                .stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
        assertThat(rows).hasSize((1 + HEALTHCARE_REGIONS + REGIONS) * 3 * 2);
        assertThat(rows)
                .extracting(row -> row.get(15))
                .contains("good", "bad")
                .isSubsetOf("good", "open", "bad", "none");
        assertThat(rows)
                .filteredOn(row -> row.get(2).equals("Region Gotland"))
                .extracting(row -> row.get(14))
                .containsOnly("suppressed");
    }

    @Test
    void aPublicationOfTwoRegionsCountsOnceInEachAndOnceInTheCountry() {
        final List<Assessment> counted = counted();
        for (final int year : List.of(2021, 2022)) {
            final List<Assessment> ofYear = counted.stream()
                    .filter(a -> a.year().orElseThrow().year() == year)
                    .toList();
            assertThat(ofYear).anyMatch(a -> regions(a).size() > 1);
            for (final KpiResult kpi : results(Breakdown.REGION, year)) {
                assertThat(tally(kpi).yes())
                        .as("%s", kpi.group())
                        .isEqualTo(ofYear.stream()
                                .filter(a -> regions(a).contains(kpi.group().value()))
                                .count());
            }
            assertThat(results(Breakdown.ALL, year)).singleElement().satisfies(kpi -> {
                assertThat(tally(kpi).total()).isEqualTo(ofYear.size());
                assertThat(tally(kpi).yes())
                        .isEqualTo(ofYear.stream()
                                .filter(a -> !regions(a).isEmpty())
                                .count());
            });
        }
    }

    /** Of the 690 works of the sample 63 have no percentile; the counts were taken from the export itself. */
    @Test
    void givesTheMostCitedTenthAndLeavesThoseWithoutAPercentileUndecided() {
        final List<KpiResult> cited = RESULT.kpis().stream()
                .filter(kpi -> kpi.indicator().id().equals("highly_cited_share"))
                .toList();
        assertThat(cited)
                .filteredOn(kpi -> kpi.group().breakdown() == Breakdown.ALL)
                .extracting(kpi -> kpi.year() + ": " + tally(kpi).yes() + " of "
                        + tally(kpi).total() + ", " + tally(kpi).undecided() + " undecided")
                .containsExactly("2021: 32 of 345, 22 undecided", "2022: 35 of 345, 41 undecided");
        assertThat(cited)
                .filteredOn(kpi -> kpi.group().breakdown() == Breakdown.FIELD)
                .filteredOn(kpi -> kpi.outcome() instanceof KpiResult.Counted)
                .isNotEmpty()
                .allSatisfy(kpi -> assertThat(tally(kpi).total()).isGreaterThanOrEqualTo(50));
        assertThat(cited)
                .filteredOn(kpi -> kpi.group().breakdown() == Breakdown.FIELD)
                .filteredOn(kpi -> kpi.group().value().equals("Neuroscience"))
                .extracting(kpi -> kpi.judgement().status())
                .contains(Status.SUPPRESSED);
    }

    @Test
    void aHealthcareRegionHasThePublicationsOfItsRegionsEachOnce() {
        for (final KpiResult kpi : results(Breakdown.HEALTHCARE_REGION, 2022)) {
            final Set<String> members = ProviderRegistryReader.regions().regions().stream()
                    .filter(region ->
                            region.healthcareRegion().equals(kpi.group().value()))
                    .map(Region::code)
                    .collect(Collectors.toSet());
            assertThat(tally(kpi).yes())
                    .isEqualTo(counted().stream()
                            .filter(a -> a.year().orElseThrow().year() == 2022)
                            .filter(a -> regions(a).stream().anyMatch(members::contains))
                            .count());
        }
    }

    private static List<Assessment> counted() {
        final Stream.Builder<Assessment> all = Stream.builder();
        RESULT.publications().forEach(all);
        return all.build().filter(a -> a.outcome() == Outcome.COUNTED).toList();
    }

    private static Set<String> regions(final Assessment assessment) {
        return assessment.facts().parts().stream()
                .filter(part -> part.breakdown() == Breakdown.REGION)
                .map(Part::value)
                .filter(value -> !value.equals("none"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of the address share that are shown. */
    private static List<KpiResult> results(final Breakdown breakdown, final int year) {
        return RESULT.kpis().stream()
                .filter(kpi -> kpi.indicator().id().equals("affiliation_share"))
                .filter(kpi -> kpi.group().breakdown() == breakdown && kpi.year() == year)
                .filter(kpi -> kpi.outcome() instanceof KpiResult.Counted)
                .filter(kpi -> !kpi.group().value().equals("none"))
                .toList();
    }

    private static Tally tally(final KpiResult kpi) {
        return ((KpiResult.Counted) kpi.outcome()).tally();
    }
}
