package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bibkpi.registry.Roster;
import org.junit.jupiter.api.Test;

/** Figures that are made of other figures. */
final class DerivedFiguresTest {
    private static final SmallCells SHOW_ALL = new SmallCells(0, 0);
    private static final Bilingual TITLE = new Bilingual("sv", "en");
    private static final Indicator TRIALS = new Indicator(
            "trials", TITLE, new Indicator.CountOf(new Condition.Is(Question.CLINICAL)), new Target.None());
    private static final Indicator RATIO =
            new Indicator("ratio", TITLE, new Indicator.RatioToBase("trials", 2019), atLeast("1.5"));
    private static final Indicator BY_REGION = new Indicator(
            "share",
            Wording.of(TITLE),
            new Indicator.ShareOf(Question.CLINICAL),
            new Target.None(),
            List.of(Breakdown.REGION));
    private static final Indicator RANK = new Indicator(
            "rank", TITLE, new Indicator.RankOf("share", Breakdown.REGION, "01"), new Target.RankAtMost(1));

    private static Target atLeast(final String value) {
        return new Target.AtLeast(new BigDecimal(value));
    }

    private static Optional<KpiResult> last(
            final List<Indicator> indicators, final Map<Tallies.Cell, Tally> cells, final List<Integer> years) {
        final Tallies tallies = new Tallies(
                cells,
                cells.keySet().stream()
                        .collect(Collectors.toMap(Tallies.Cell::group, cell -> Set.of("P1"), (one, other) -> one)));
        final Terms terms = new Terms(years, new TreeSet<>(), Set.of(), SHOW_ALL, Terms.BASELINE_YEARS);
        return new KpiCalculator(terms, indicators, List.of(), new Roster(List.of()))
                .calculate(tallies).stream()
                        .filter(kpi -> kpi.indicator().equals(indicators.get(1)))
                        .reduce((one, other) -> other);
    }

    private static KpiResult.Amount ratio(final Tally base, final Tally now) {
        return (KpiResult.Amount) last(
                        List.of(TRIALS, RATIO),
                        Map.of(
                                new Tallies.Cell("trials", Group.of(2019)), base,
                                new Tallies.Cell("trials", Group.of(2022)), now),
                        List.of(2019, 2022))
                .orElseThrow()
                .outcome();
    }

    @Test
    void aRatioIsAMultipleOfTheBaseYearAndItsBoundsHoldForEveryRuling() {
        assertThat(ratio(Tally.of(20, 5, 0), Tally.of(30, 5, 0)).value()).isEqualByComparingTo("1.5");
        final KpiResult.Amount open = ratio(Tally.of(20, 5, 5), Tally.of(30, 5, 10));
        assertThat(open.value()).isEqualByComparingTo("1.5");
        assertThat(open.low()).isEqualByComparingTo("1.2");
        assertThat(open.high()).isEqualByComparingTo("2");
    }

    @Test
    void aRatioToNothingHasNoValue() {
        assertThat(last(
                        List.of(TRIALS, RATIO),
                        Map.of(new Tallies.Cell("trials", Group.of(2022)), Tally.of(30, 5, 0)),
                        List.of(2019, 2022)))
                .isEmpty();
    }

    @Test
    void equalsShareTheBetterPlaceAndTheUndecidedWidenIt() {
        final KpiResult rank = last(
                        List.of(BY_REGION, RANK),
                        Map.of(
                                region("01"), Tally.of(60, 40, 0),
                                region("03"), Tally.of(60, 40, 0),
                                region("05"), Tally.of(50, 30, 20),
                                region(Group.NONE), Tally.of(9, 1, 0)),
                        List.of(2022))
                .orElseThrow();
        final KpiResult.Amount place = (KpiResult.Amount) rank.outcome();
        assertThat(place.value()).isEqualByComparingTo("1");
        assertThat(place.low()).isEqualByComparingTo("1");
        assertThat(place.high()).isEqualByComparingTo("2");
        assertThat(rank.judgement().status()).isEqualTo(Status.UNDECIDED);
    }

    private static Tallies.Cell region(final String code) {
        return new Tallies.Cell("share", new Group(2022, Breakdown.REGION, code));
    }
}
