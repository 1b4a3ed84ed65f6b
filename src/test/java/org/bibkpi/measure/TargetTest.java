package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TargetTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal BELOW_NOTHING = new BigDecimal("-0.01");

    @Test
    void eachHasTheWordOfTheReportsAndSaysWhetherItLooksBack() {
        final Map<Target, String> words = Map.of(
                new Target.AtLeast(HALF), "at_least 0.5",
                new Target.AtMost(HALF), "at_most 0.5",
                new Target.EqualTo(HALF, BigDecimal.ZERO), "equals 0.5",
                new Target.Maintain(HALF), "maintain, looks back",
                new Target.Increase(), "increase, looks back",
                new Target.IncreaseBy(HALF, 2019, 2022), "increase_by 0.5, looks back",
                new Target.RankAtMost(3), "rank_at_most 3",
                new Target.None(), "none");

        assertThat(words)
                .allSatisfy((target, word) -> assertThat(target.rule()
                                + target.figure().map(figure -> " " + figure).orElse("")
                                + (target.needsBaseline() ? ", looks back" : ""))
                        .isEqualTo(word));
    }

    @Test
    void oneThatMakesNoSenseCannotBe() {
        assertThatThrownBy(() -> new Target.EqualTo(HALF, BELOW_NOTHING)).hasMessageContaining("not negative");
        assertThatThrownBy(() -> new Target.Maintain(BELOW_NOTHING)).hasMessageContaining("not negative");
        assertThatThrownBy(() -> new Target.IncreaseBy(BigDecimal.ZERO, 2019, 2022))
                .hasMessageContaining("more than nothing");
        assertThatThrownBy(() -> new Target.IncreaseBy(HALF, 2022, 2022)).hasMessageContaining("after its base year");
        assertThatThrownBy(() -> new Target.RankAtMost(0)).hasMessageContaining("numbered from 1, not 0");
    }
}
