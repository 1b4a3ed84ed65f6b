package org.bibkpi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bibkpi.job.WrittenJob.faultOf;
import static org.bibkpi.job.WrittenJob.parse;
import static org.bibkpi.job.WrittenJob.withIndicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bibkpi.measure.Bilingual;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.Condition;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.Question;
import org.bibkpi.measure.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IndicatorParserTest {
    private static final String REPORTED = "reported: r.csv\n";

    private static Indicator indicator(final String settings) {
        final List<Indicator> indicators =
                parse(REPORTED + withIndicator(settings)).indicators();
        return indicators.get(indicators.size() - 1);
    }

    private static Indicator.Figure figure(final String settings) {
        return indicator(settings).figure();
    }

    private static Target share(final String target) {
        return indicator("share-of: clinical, target: {" + target + "}").target();
    }

    private static Target value(final String target) {
        return indicator("reported-in: MSEK, target: {" + target + "}").target();
    }

    @Test
    void aTargetOfAShareIsReadFromPercentAndItsToleranceFromPoints() {
        assertThat(share("rule: at-most, value: 100 %")).isEqualTo(new Target.AtMost(new BigDecimal("1.00")));
        assertThat(share("rule: equals, value: 12.5%, tolerance: 1 point"))
                .isEqualTo(new Target.EqualTo(new BigDecimal("0.125"), new BigDecimal("0.01")));
        assertThat(share("rule: maintain, tolerance: 100 points"))
                .isEqualTo(new Target.Maintain(new BigDecimal("1.00")));
        assertThat(share("rule: maintain")).isEqualTo(new Target.Maintain(BigDecimal.ZERO));
        assertThat(share("rule: increase")).isEqualTo(new Target.Increase());
        assertThat(indicator("share-of: clinical").target()).isEqualTo(new Target.None());
    }

    @Test
    void aTargetOfAValueIsReadAsItStands() {
        assertThat(value("rule: equals, value: 0, tolerance: 2.5"))
                .isEqualTo(new Target.EqualTo(BigDecimal.ZERO, new BigDecimal("2.5")));
        assertThat(value("rule: rank-at-most, value: 1")).isEqualTo(new Target.RankAtMost(1));
        assertThat(value("rule: increase-by, value: 1500 %, from: 2019, by: 2020"))
                .isEqualTo(new Target.IncreaseBy(new BigDecimal("15.00"), 2019, 2020));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rule: maintain, tolerance: 5                            | a share's tolerance is given in percentage points: `tolerance: 5 points`.
            rule: maintain, tolerance: 101 points                   | no share is over 100 %.
            rule: increase-by, value: 0 %, from: 2019, by: 2022     | an increase is given from a base year by a later year.
            rule: increase-by, value: 50 %, by: 2022                | an increase is given from a base year by a later year.
            rule: increase-by, value: 50 %, from: 2022, by: 2022    | an increase is given from a base year by a later year.
            rule: increase-by, value: 50, from: 2019, by: 2022      | this value is written with a percent sign: `value: 50 %`.
            rule: rank-at-most, value: 3                            | a place is a whole number from 1, and no share.
            """)
    void saysWhatIsWrongWithTheTargetOfAShare(final String target, final String message) {
        assertThat(faultOf(withIndicator("share-of: clinical, target: {" + target + "}")))
                .startsWith("/jobs/demo.yaml:14:")
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rule: maintain, tolerance: 5 points | a reported value's tolerance is a plain number: `tolerance: 0`.
            rule: rank-at-most, value: 0        | a place is a whole number from 1, and no share.
            rule: rank-at-most, value: 2.5      | a place is a whole number from 1, and no share.
            rule: at-most                       | this target needs a value. Write for example: `value: 0`.
            """)
    void saysWhatIsWrongWithTheTargetOfAValue(final String target, final String message) {
        assertThat(faultOf(REPORTED + withIndicator("reported-in: MSEK, target: {" + target + "}")))
                .startsWith("/jobs/demo.yaml:15:")
                .contains(message);
    }

    @Test
    void countsPublicationsOrThoseWithATagOrPersonsOnTheRoster() {
        assertThat(figure("count-of: publications")).isEqualTo(new Indicator.CountOf(Condition.always()));
        assertThat(figure("count-of: clinical")).isEqualTo(new Indicator.CountOf(new Condition.Is(Question.CLINICAL)));
        assertThat(figure("count-of: {any-of: [clinical, affiliation]}"))
                .isEqualTo(new Indicator.CountOf(new Condition.AnyOf(
                        List.of(new Condition.Is(Question.CLINICAL), new Condition.Is(Question.AFFILIATION)))));
        assertThat(figure("count-of: {persons: [professor, junior]}"))
                .isEqualTo(new Indicator.PersonsWith(Set.of("professor", "junior")));
        assertThat(figure("count-of: {persons: all}")).isEqualTo(new Indicator.PersonsWith(Set.of()));
    }

    @Test
    void aFigureMayBeMadeOfAnother() {
        assertThat(figure("ratio-to-base: {indicator: affiliation_share, year: 2019}"))
                .isEqualTo(new Indicator.RatioToBase("affiliation_share", 2019));
        assertThat(faultOf(withIndicator("ratio-to-base: {indicator: none, year: 2019}")))
                .contains("the job has no indicator 'none' that is measured or reported itself");
        assertThat(faultOf(withIndicator("ratio-to-base: {indicator: more, year: 2019}")))
                .contains("the job has no indicator 'more' that is measured or reported itself");
    }

    @Test
    void aRankIsThatOfAPartByWhichTheOtherFigureIsGiven() {
        final String text = withIndicator("rank-of: {indicator: affiliation_share, among: region, value: '01'}")
                .replace("share-of: affiliation", "share-of: affiliation\n    breakdowns: [region]");
        assertThat(parse(text).indicators().get(1).figure())
                .isEqualTo(new Indicator.RankOf("affiliation_share", Breakdown.REGION, "01"));
        assertThat(faultOf(text.replace("affiliation_share, among", "more, among")))
                .contains("the job has no indicator 'more'");
    }

    @Test
    void aUnitMayDifferBetweenTheLanguages() {
        assertThat(figure("reported-in: {sv: personer, en: persons}"))
                .isEqualTo(new Indicator.Reported(new Bilingual("personer", "persons")));
        assertThat(figure("reported-in: MSEK")).isEqualTo(new Indicator.Reported(new Bilingual("MSEK", "MSEK")));
    }

    @Test
    void keepsTheTitleAndTheNoteAndWhetherThePlanGivesPercentOnly() {
        final Indicator plain = indicator("share-of: clinical");
        assertThat(plain.title()).isEqualTo(new Bilingual("A", "B"));
        assertThat(plain.wording().note()).isEmpty();
        assertThat(plain.wording().percentOnly()).isFalse();

        final Indicator worded = indicator("share-of: clinical, note: {sv: Obs, en: Note}, plan-table: percent");
        assertThat(worded.wording().note()).isEqualTo(Optional.of(new Bilingual("Obs", "Note")));
        assertThat(worded.wording().percentOnly()).isTrue();
    }

    @Test
    void onlyFiguresOfPublicationsAreGivenInParts() {
        assertThat(faultOf(withIndicator("count-of: {persons: all}, breakdowns: [source]")))
                .contains("only figures that are counted of publications can be given in parts.");
        assertThat(indicator("count-of: publications, breakdowns: [source]").breakdowns())
                .containsExactly(Breakdown.SOURCE);
    }
}
