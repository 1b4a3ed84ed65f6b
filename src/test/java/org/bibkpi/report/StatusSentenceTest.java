package org.bibkpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bibkpi.measure.Awaiting;
import org.bibkpi.measure.Bilingual;
import org.bibkpi.measure.Group;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.KpiCalculator;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Question;
import org.bibkpi.measure.Tallies;
import org.bibkpi.measure.Tally;
import org.bibkpi.measure.Target;
import org.bibkpi.measure.Terms;
import org.bibkpi.model.ReportedValue;
import org.bibkpi.registry.Roster;
import org.junit.jupiter.api.Test;

final class StatusSentenceTest {
    private static final Target AT_LEAST = new Target.AtLeast(new BigDecimal("0.95"));

    private static final Roster NOBODY = new Roster(List.of());

    private static KpiResult result(final Target target, final Tally before, final Tally now) {
        final Indicator indicator =
                new Indicator("kpi", new Bilingual("sv", "en"), new Indicator.ShareOf(Question.AFFILIATION), target);
        final Tallies tallies = new Tallies(
                Map.of(
                        new Tallies.Cell("kpi", Group.of(2021)), before,
                        new Tallies.Cell("kpi", Group.of(2022)), now),
                Map.of());
        return new KpiCalculator(Terms.of(List.of(2021, 2022), List.of()), List.of(indicator), List.of(), NOBODY)
                .calculate(tallies)
                .get(1);
    }

    @Test
    void saysWhatWasMetAndHowTightly() {
        final KpiResult result = result(AT_LEAST, Tally.NONE, Tally.of(936, 36, 0));
        assertThat(new StatusSentence(Language.EN).of(result))
                .isEqualTo("936 of 972 is 96.3 %, the target is at least 95.0 %: 12 publications to spare."
                        + " Not clear of chance (95 % interval 94.9–97.3 %).");
        assertThat(new StatusSentence(Language.SV).of(result))
                .isEqualTo("936 av 972 är 96,3 %, målet är minst 95,0 %: 12 publikationers marginal."
                        + " Ej säkerställt (95 % konfidensintervall 94,9–97,3 %).");
    }

    @Test
    void saysHowManyAreShort() {
        assertThat(new StatusSentence(Language.EN).of(result(AT_LEAST, Tally.NONE, Tally.of(433, 126, 0))))
                .contains("99 publications short");
    }

    @Test
    void saysWhichPublicationsCouldTurnTheVerdict() {
        assertThat(new StatusSentence(Language.EN).of(result(AT_LEAST, Tally.NONE, Tally.of(90, 2, 8))))
                .isEqualTo("Between 90 and 98 of 100: the 8 publications still undecided could turn the verdict.");
    }

    @Test
    void saysHowFarUndecidedFundingCouldMoveIt() {
        final KpiResult result = result(AT_LEAST, Tally.NONE, Tally.of(95, 4, 1).with(new Awaiting(2, 1, 0)));
        assertThat(new StatusSentence(Language.EN).of(result))
                .isEqualTo("Between 94.1 % and 96.1 %: 1 undecided and 3 publications whose funding is undecided could"
                        + " turn the verdict.");
        assertThat(new StatusSentence(Language.SV).of(result))
                .isEqualTo("Mellan 94,1 % och 96,1 %: 1 oavgjord och 3 publikationer vars finansiering är oavgjord kan"
                        + " ändra utfallet.");
    }

    @Test
    void saysWhatARulingCouldBringToAYearInWhichNothingIsCounted() {
        final KpiResult result = result(AT_LEAST, Tally.NONE, Tally.NONE.with(new Awaiting(2, 1, 0)));
        assertThat(new StatusSentence(Language.EN).of(result))
                .isEqualTo("No publications were counted (funding of 3 undecided).");
        assertThat(new StatusSentence(Language.EN).of(result(AT_LEAST, Tally.NONE, Tally.NONE)))
                .isEqualTo("No publications were counted.");
    }

    @Test
    void saysWhatItWasComparedWith() {
        final Target maintain = new Target.Maintain(new BigDecimal("0.05"));
        assertThat(new StatusSentence(Language.EN).of(result(maintain, Tally.of(60, 40, 0), Tally.of(58, 42, 0))))
                .isEqualTo("58 of 100 is 58.0 %, -2.0 points against 60.0 % in 2021 (tolerance 5.0 points):"
                        + " 3 publications to spare."
                        + " Not clear of chance (95 % interval of the difference -15.3 to +11.4 points).");
        assertThat(new StatusSentence(Language.EN).of(result(maintain, Tally.NONE, Tally.of(58, 42, 0))))
                .isEqualTo("There is no comparable earlier year.");
    }

    @Test
    void saysWhatWasReported() {
        final Indicator funds = new Indicator(
                "funds",
                new Bilingual("sv", "en"),
                new Indicator.Reported(new Bilingual("MSEK", "MSEK")),
                new Target.EqualTo(BigDecimal.ZERO, BigDecimal.ZERO));
        final KpiResult result = new KpiCalculator(
                        Terms.of(List.of(2022), List.of()),
                        List.of(funds),
                        List.of(new ReportedValue("funds", 2022, new BigDecimal("-6.585"), "MSEK", "ledger")),
                        NOBODY)
                .calculate(Tallies.NONE)
                .get(0);
        assertThat(new StatusSentence(Language.SV).of(result))
                .isEqualTo("Rapporterat värde -6,585 MSEK, målet är 0 MSEK.");
    }
}
