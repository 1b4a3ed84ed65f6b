package org.bibkpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bibkpi.measure.Bilingual;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.KpiCalculator;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Question;
import org.bibkpi.measure.Tallies;
import org.bibkpi.measure.Tally;
import org.bibkpi.measure.Target;
import org.bibkpi.model.ReportedValue;
import org.junit.jupiter.api.Test;

final class StatusSentenceTest {
    private static final Target AT_LEAST = new Target.AtLeast(new BigDecimal("0.95"));

    private static KpiResult result(final Target target, final Tally before, final Tally now) {
        final Indicator indicator =
                new Indicator("kpi", new Bilingual("sv", "en"), new Indicator.ShareOf(Question.AFFILIATION), target);
        final Tallies tallies = new Tallies(Map.of(
                new Tallies.Cell(Question.AFFILIATION, 2021), before,
                new Tallies.Cell(Question.AFFILIATION, 2022), now));
        return new KpiCalculator(List.of(2021, 2022), List.of(), List.of(indicator), List.of())
                .calculate(tallies)
                .get(1);
    }

    @Test
    void saysWhatWasMetAndHowTightly() {
        final KpiResult result = result(AT_LEAST, Tally.NONE, new Tally(936, 36, 0, 0));
        assertThat(new StatusSentence(Language.EN).of(result))
                .isEqualTo("936 of 972 is 96.3 %, the target is at least 95.0 %: 12 publications to spare."
                        + " Not clear of chance (95 % interval 94.9–97.3 %).");
        assertThat(new StatusSentence(Language.SV).of(result))
                .isEqualTo("936 av 972 är 96,3 %, målet är minst 95,0 %: 12 publikationers marginal."
                        + " Ej säkerställt (95 % konfidensintervall 94,9–97,3 %).");
    }

    @Test
    void saysHowManyAreShort() {
        assertThat(new StatusSentence(Language.EN).of(result(AT_LEAST, Tally.NONE, new Tally(433, 126, 0, 0))))
                .contains("99 publications short");
    }

    @Test
    void saysWhichPublicationsCouldTurnTheVerdict() {
        assertThat(new StatusSentence(Language.EN).of(result(AT_LEAST, Tally.NONE, new Tally(90, 2, 8, 0))))
                .isEqualTo("Between 90 and 98 of 100: the 8 publications still undecided could turn the verdict.");
    }

    @Test
    void saysWhatItWasComparedWith() {
        final Target maintain = new Target.Maintain(new BigDecimal("0.05"));
        assertThat(new StatusSentence(Language.EN)
                        .of(result(maintain, new Tally(60, 40, 0, 0), new Tally(58, 42, 0, 0))))
                .isEqualTo("58 of 100 is 58.0 %, compared with 60.0 % in comparable earlier years"
                        + " (tolerance 5.0 points): 3 publications to spare.");
        assertThat(new StatusSentence(Language.EN).of(result(maintain, Tally.NONE, new Tally(58, 42, 0, 0))))
                .isEqualTo("There is no comparable earlier year.");
    }

    @Test
    void saysWhatWasReported() {
        final Indicator funds = new Indicator(
                "funds",
                new Bilingual("sv", "en"),
                new Indicator.Reported("MSEK"),
                new Target.EqualTo(BigDecimal.ZERO, BigDecimal.ZERO));
        final KpiResult result = new KpiCalculator(
                        List.of(2022),
                        List.of(),
                        List.of(funds),
                        List.of(new ReportedValue("funds", 2022, new BigDecimal("-6.585"), "MSEK", "ledger")))
                .calculate(Tallies.NONE)
                .get(0);
        assertThat(new StatusSentence(Language.SV).of(result)).isEqualTo("Rapporterat värde -6,585, målet är 0.");
    }
}
