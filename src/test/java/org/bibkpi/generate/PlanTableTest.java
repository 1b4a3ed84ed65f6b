package org.bibkpi.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlanTableTest {
    private final List<YearPlan> years = PlanTable.plan().years();

    @Test
    void hasThePlansCountsOfAddresses() {
        assertThat(years)
                .extracting(y -> y.hits() + "/" + y.counted())
                .containsExactly("166/273", "200/305", "214/335", "433/559", "936/972", "1152/1198", "1287/1300");
    }

    @Test
    void hasThePlansPercentsOfClinicalJournals() {
        assertThat(years)
                .extracting(y -> percent(y.clinical(), y.counted(), 0))
                .containsExactly("39", "45", "44", "56", "67", "61", "63");
    }

    @Test
    void endsSevenTenthsOfAPointBelowItsBaseline() {
        final double baseline = 100.0 * (651 + 731) / (972 + 1198);
        final double last = 100.0 * years.get(6).clinical() / years.get(6).counted();

        assertThat(BigDecimal.valueOf(last - baseline).setScale(1, RoundingMode.HALF_UP))
                .isEqualTo("-0.7");
        assertThat(years.subList(4, 6)).extracting(YearPlan::clinical).containsExactly(651, 731);
    }

    private static String percent(final int part, final int whole, final int digits) {
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(whole), digits, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
