package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bibkpi.registry.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No part that is too small is shown, nor can it be computed from what is. */
final class SmallCellsTest {
    private static final int YEAR = 2022;

    private static Group part(final String value) {
        return new Group(YEAR, Breakdown.GRANT_FORM, value);
    }

    private static Tallies tallies(final Map<String, Tally> parts, final int persons) {
        final Map<Tallies.Cell, Tally> cells = new HashMap<>();
        final Map<Group, Set<String>> people = new HashMap<>();
        parts.forEach((value, tally) -> {
            cells.put(new Tallies.Cell("kpi", part(value)), tally);
            people.put(
                    part(value),
                    IntStream.range(0, persons).mapToObj(i -> "P" + i).collect(Collectors.toSet()));
        });
        cells.put(
                new Tallies.Cell("kpi", Group.of(YEAR)), parts.values().stream().reduce(Tally.NONE, Tally::plus));
        return new Tallies(cells, people);
    }

    @Test
    void hidesTheNextSmallestSoThatTheTotalGivesNothingAway() {
        final Tallies tallies =
                tallies(Map.of("a", Tally.of(3, 2, 0), "b", Tally.of(10, 10, 0), "c", Tally.of(40, 10, 0)), 9);
        assertThat(SmallCells.DEFAULT.hidden(tallies)).containsExactlyInAnyOrder(part("a"), part("b"));
    }

    /** Stockholm (01) and Gotland (09) are one healthcare region: it less Stockholm is Gotland. */
    @Test
    void aHealthcareRegionIsHiddenThatWouldGiveAwayOneOfItsRegions() {
        final Tally large = Tally.of(60, 40, 0);
        final Tallies tallies = byRegion(
                Map.of("01", large, "09", Tally.of(3, 2, 0), "12", Tally.of(20, 20, 0), "14", large),
                Map.of(
                        "stockholm-gotland", Tally.of(63, 42, 0),
                        "syd", Tally.of(20, 20, 0),
                        "vast", large));
        assertThat(SmallCells.DEFAULT.hidden(tallies))
                .containsExactlyInAnyOrder(
                        new Group(YEAR, Breakdown.REGION, "09"),
                        new Group(YEAR, Breakdown.REGION, "12"),
                        new Group(YEAR, Breakdown.HEALTHCARE_REGION, "stockholm-gotland"),
                        new Group(YEAR, Breakdown.HEALTHCARE_REGION, "syd"));
    }

    /** All of a region's publications have its address: that says nothing of the hidden ones. */
    @Test
    void whoseAnswerFollowsFromTheRegionHidesNoMoreThanOthersDo() {
        final Tallies tallies = byRegion(
                Map.of(
                        "09",
                        Tally.of(5, 0, 0),
                        "12",
                        Tally.of(40, 0, 0),
                        "14",
                        Tally.of(90, 0, 0),
                        "none",
                        Tally.of(0, 50, 0)),
                Map.of());
        assertThat(SmallCells.DEFAULT.hidden(tallies))
                .containsExactlyInAnyOrder(
                        new Group(YEAR, Breakdown.REGION, "09"), new Group(YEAR, Breakdown.REGION, "12"));
    }

    private static Tallies byRegion(final Map<String, Tally> regions, final Map<String, Tally> healthcareRegions) {
        final Map<Tallies.Cell, Tally> cells = new HashMap<>();
        final Map<Group, Set<String>> people = new HashMap<>();
        regions.forEach((code, tally) ->
                cells.put(new Tallies.Cell("kpi", new Group(YEAR, Breakdown.REGION, code)), tally));
        healthcareRegions.forEach((code, tally) ->
                cells.put(new Tallies.Cell("kpi", new Group(YEAR, Breakdown.HEALTHCARE_REGION, code)), tally));
        cells.keySet()
                .forEach(cell -> people.put(
                        cell.group(),
                        IntStream.range(0, 9).mapToObj(i -> "P" + i).collect(Collectors.toSet())));
        cells.put(
                new Tallies.Cell("kpi", Group.of(YEAR)),
                regions.values().stream().reduce(Tally.NONE, Tally::plus));
        return new Tallies(cells, people);
    }

    @Test
    void hidesPartsOfFewResearchers() {
        final Tallies tallies = tallies(Map.of("a", Tally.of(30, 20, 0), "b", Tally.of(10, 10, 0)), 4);
        assertThat(SmallCells.DEFAULT.hidden(tallies)).hasSize(2);
    }

    @Test
    void hidesNothingWhereEveryPartIsLargeEnough() {
        final Tallies tallies = tallies(Map.of("a", Tally.of(6, 4, 0), "b", Tally.of(10, 10, 0)), 5);
        assertThat(SmallCells.DEFAULT.hidden(tallies)).isEmpty();
    }

    @Test
    void theReportShowsNoNumberOfAHiddenPart() {
        final Indicator indicator = new Indicator(
                "kpi",
                Wording.of(new Bilingual("sv", "en")),
                new Indicator.ShareOf(Question.AFFILIATION),
                new Target.None(),
                List.of(Breakdown.GRANT_FORM));
        final Tallies tallies = tallies(Map.of("a", Tally.of(3, 2, 0), "b", Tally.of(10, 10, 0)), 9);
        assertThat(new KpiCalculator(
                                Terms.of(List.of(YEAR), List.of()),
                                List.of(indicator),
                                List.of(),
                                new Roster(List.of()))
                        .calculate(tallies))
                .filteredOn(result -> result.group().breakdown() == Breakdown.GRANT_FORM)
                .hasSize(2)
                .allSatisfy(result -> assertThat(result.outcome()).isInstanceOf(KpiResult.Suppressed.class))
                .allSatisfy(result -> assertThat(result.judgement().status()).isEqualTo(Status.SUPPRESSED));
    }

    /** Whoever subtracts all that is shown from the total is left with several parts, of which none is known. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void subtractionGivesNoHiddenPart(final long seed) {
        final Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            final Map<String, Tally> parts = new HashMap<>();
            IntStream.rangeClosed(1, 2 + random.nextInt(6))
                    .forEach(n -> parts.put("p" + n, Tally.of(random.nextInt(20), 1 + random.nextInt(20), 0)));
            final Tallies tallies = tallies(parts, 9);
            final Set<Group> hidden = SmallCells.DEFAULT.hidden(tallies);
            final Tally rest = hidden.stream().map(g -> tallies.of("kpi", g)).reduce(Tally.NONE, Tally::plus);
            parts.forEach((value, tally) -> assertThat(hidden.contains(part(value)) || tally.total() >= 10)
                    .isTrue());
            if (!hidden.isEmpty() && hidden.size() < parts.size()) {
                assertThat(hidden).hasSizeGreaterThan(1);
                assertThat(rest.total()).isGreaterThanOrEqualTo(10);
                assertThat(rest.yes()).isBetween(1L, rest.total() - 1);
            }
        }
    }
}
