package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bibkpi.model.ReportedValue;
import org.bibkpi.registry.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verdicts on the plan's own table. */
final class KpiCalculatorTest {
    private static final List<Integer> YEARS =
            IntStream.rangeClosed(2016, 2022).boxed().toList();
    private static final Roster NOBODY = new Roster(List.of());
    private static final Indicator AFFILIATION =
            share(Question.AFFILIATION, new Target.AtLeast(new BigDecimal("0.95")));
    private static final Indicator CLINICAL = share(Question.CLINICAL, new Target.Maintain(new BigDecimal("0.05")));

    private static final long[][] PLAN = {
        {2016, 166, 273},
        {2017, 200, 305},
        {2018, 214, 335},
        {2019, 433, 559},
        {2020, 936, 972},
        {2021, 1152, 1198},
        {2022, 1287, 1300}
    };

    private static Indicator share(final Question question, final Target target) {
        return new Indicator("kpi", new Bilingual("sv", "en"), new Indicator.ShareOf(question), target);
    }

    private static KpiResult plan(final int year) {
        final Map<Tallies.Cell, Tally> cells = new HashMap<>();
        Stream.of(PLAN)
                .forEach(row -> cells.put(
                        new Tallies.Cell("kpi", Group.of((int) row[0])), Tally.of(row[1], row[2] - row[1], 0)));
        return results(AFFILIATION, new Tallies(cells, Map.of())).stream()
                .filter(r -> r.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static List<KpiResult> results(final Indicator indicator, final Tallies tallies) {
        return new KpiCalculator(Terms.of(YEARS, List.of(2020)), List.of(indicator), List.of(), NOBODY)
                .calculate(tallies);
    }

    private static Judgement judge(final Indicator indicator, final int year, final Map<Integer, Tally> tallies) {
        final Map<Tallies.Cell, Tally> cells = new HashMap<>();
        tallies.forEach((y, tally) -> cells.put(new Tallies.Cell("kpi", Group.of(y)), tally));
        return results(indicator, new Tallies(cells, Map.of())).stream()
                .filter(r -> r.year() == year)
                .findFirst()
                .orElseThrow()
                .judgement();
    }

    @ParameterizedTest
    @CsvSource({
        "2016, MISSED, -94, CLEAR",
        "2019, MISSED, -99, CLEAR",
        "2020, MET, 12, NOT_CLEAR",
        "2021, MET, 13, NOT_CLEAR",
        "2022, MET, 52, CLEAR"
    })
    void judgesThePlansAffiliationShare(
            final int year, final Status status, final long spare, final Judgement.Chance chance) {
        final Judgement judgement = plan(year).judgement();
        assertThat(judgement.status()).isEqualTo(status);
        assertThat(judgement.spare()).hasValue(spare);
        assertThat(judgement.chance()).isEqualTo(chance);
    }

    @ParameterizedTest
    @CsvSource({"12, MET", "13, UNDECIDED"})
    void twelveUndecidedCannotTurn2020ButThirteenCan(final long undecided, final Status status) {
        final Tally tally = Tally.of(936 - undecided, 36, undecided);
        assertThat(judge(AFFILIATION, 2020, Map.of(2020, tally)).status())
                .isEqualTo(undecided == 12 ? Status.MET : status);
        assertThat(judge(AFFILIATION, 2020, Map.of(2020, tally)).spare()).hasValue(12 - undecided);
    }

    @Test
    void statesAMissOnlyIfEveryRulingLeadsToIt() {
        assertThat(judge(AFFILIATION, 2020, Map.of(2020, Tally.of(80, 18, 2))).status())
                .isEqualTo(Status.MISSED);
        assertThat(judge(AFFILIATION, 2020, Map.of(2020, Tally.of(80, 5, 15))).status())
                .isEqualTo(Status.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "95, 5, 0, 0, MET",
        "95, 5, 100, 0, MET",
        "95, 5, 0, 1, UNDECIDED",
        "94, 6, 0, 9, MISSED",
        "94, 6, 19, 0, MISSED",
        "94, 6, 20, 0, UNDECIDED"
    })
    void whoseFundingAwaitsARulingCanTurnTheVerdict(
            final long yes, final long no, final long openYes, final long openNo, final Status status) {
        final Tally tally = Tally.of(yes, no, 0).with(new Awaiting(openYes, openNo, 0));
        final Judgement judgement = judge(AFFILIATION, 2020, Map.of(2020, tally));
        assertThat(judgement.status()).isEqualTo(status);
        assertThat(judgement.spare()).hasValue(yes - 95);
    }

    @Test
    void comparesWithThePooledYearsBeforeOfTheSameSeries() {
        final Judgement judgement = judge(
                CLINICAL,
                2022,
                Map.of(
                        2019, Tally.of(100, 0, 0),
                        2020, Tally.of(60, 40, 0),
                        2021, Tally.of(120, 80, 0),
                        2022, Tally.of(56, 44, 0)));
        assertThat(judgement.status()).isEqualTo(Status.MAINTAINED);
        assertThat(judgement.comparison())
                .hasValueSatisfying(c -> assertThat(c.value()).isEqualByComparingTo("0.6"));
        assertThat(judgement.spare()).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"54, LOWER", "55, MAINTAINED", "65, MAINTAINED", "66, HIGHER"})
    void keepsToTheToleranceExactly(final long yes, final Status status) {
        final Map<Integer, Tally> tallies = Map.of(2021, Tally.of(60, 40, 0), 2022, Tally.of(yes, 100 - yes, 0));
        assertThat(judge(CLINICAL, 2022, tallies).status()).isEqualTo(status);
    }

    @Test
    void undecidedYearsBeforeCountForTheVerdictToo() {
        final Map<Integer, Tally> tallies = Map.of(2021, Tally.of(60, 20, 20), 2022, Tally.of(60, 40, 0));
        assertThat(judge(CLINICAL, 2022, tallies).status()).isEqualTo(Status.UNDECIDED);
    }

    @Test
    void aSeriesBreakLeavesNoBaseline() {
        final Map<Integer, Tally> tallies = Map.of(2019, Tally.of(60, 40, 0), 2020, Tally.of(60, 40, 0));
        assertThat(judge(CLINICAL, 2020, tallies).status()).isEqualTo(Status.NO_BASELINE);
        assertThat(judge(CLINICAL, 2016, Map.of(2016, Tally.of(1, 1, 0))).status())
                .isEqualTo(Status.NO_BASELINE);
    }

    @Test
    void aYearThatIsDeclaredIncompleteHasAPreliminaryVerdict() {
        final Terms terms = new Terms(YEARS, new TreeSet<>(), Set.of(2022), SmallCells.DEFAULT, Terms.BASELINE_YEARS);
        final Tallies tallies =
                new Tallies(Map.of(new Tallies.Cell("kpi", Group.of(2022)), Tally.of(96, 4, 0)), Map.of());
        assertThat(new KpiCalculator(terms, List.of(AFFILIATION), List.of(), NOBODY).calculate(tallies))
                .last()
                .satisfies(result -> {
                    assertThat(result.judgement().status()).isEqualTo(Status.PRELIMINARY);
                    assertThat(result.judgement().reservation())
                            .contains(new Judgement.Reservation(Judgement.Cause.DECLARED, Status.MET));
                });
    }

    @ParameterizedTest
    @CsvSource({"2018, NO_BASELINE", "2020, PRELIMINARY", "2021, MET", "2022, MISSED"})
    void anIncreaseIsComparedWithItsBaseYearAndNotYetMissedBeforeItIsDue(final int year, final Status status) {
        final Indicator indicator = new Indicator(
                "kpi",
                new Bilingual("sv", "en"),
                new Indicator.CountOf(Condition.always()),
                new Target.IncreaseBy(new BigDecimal("0.5"), 2018, 2022));
        final Map<Tallies.Cell, Tally> cells = new HashMap<>();
        Map.of(2018, 100L, 2020, 149L, 2021, 150L, 2022, 149L)
                .forEach((y, n) -> cells.put(new Tallies.Cell("kpi", Group.of(y)), Tally.of(n, 0, 0)));
        assertThat(new KpiCalculator(Terms.of(YEARS, List.of()), List.of(indicator), List.of(), NOBODY)
                        .calculate(new Tallies(cells, Map.of())))
                .filteredOn(result -> result.year() == year)
                .singleElement()
                .satisfies(result -> assertThat(result.judgement().status()).isEqualTo(status));
    }

    @Test
    void aYearWithoutPublicationsHasNoValue() {
        assertThat(judge(AFFILIATION, 2016, Map.of()).status()).isEqualTo(Status.NO_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "equals, -6.585, MISSED",
        "equals, 0, MET",
        "equals, 0.5, MET",
        "increase, 3, MET",
        "increase, 2, MISSED"
    })
    void judgesReportedValues(final String rule, final BigDecimal value, final Status status) {
        final Target target = rule.equals("equals")
                ? new Target.EqualTo(BigDecimal.ZERO, new BigDecimal("0.5"))
                : new Target.Increase();
        final Indicator indicator = new Indicator(
                "kpi", new Bilingual("sv", "en"), new Indicator.Reported(new Bilingual("persons", "persons")), target);
        final List<ReportedValue> reported = List.of(
                new ReportedValue("kpi", 2021, new BigDecimal("2"), "persons", "by hand"),
                new ReportedValue("kpi", 2022, value, "persons", "by hand"));
        assertThat(new KpiCalculator(Terms.of(YEARS, List.of()), List.of(indicator), reported, NOBODY)
                        .calculate(Tallies.NONE))
                .last()
                .satisfies(r -> assertThat(r.judgement().status()).isEqualTo(status));
    }
}
