package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntervalTest {
    /** Worked examples of R. G. Newcombe (1998), Two-sided confidence intervals for the single proportion, table I. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void agreesWithPublishedExamples(final long part, final long whole, final double low, final double high) {
        final Interval interval = Interval.wilson(new Share(part, whole));
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    /** The limits are where the score test is just rejected: solved here by bisection instead of the closed form. */
    @Test
    void agreesWithTheScoreTestItInverts() {
        final Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            final int whole = 1 + random.nextInt(3000);
            final Share share = new Share(random.nextInt(whole + 1), whole);
            final Interval interval = Interval.wilson(share);
            final double observed = share.value().doubleValue();
            assertThat(interval.low()).isCloseTo(limit(observed, whole, 0, observed), within(1e-9));
            assertThat(interval.high()).isCloseTo(limit(observed, whole, 1, observed), within(1e-9));
            assertThat(interval.contains(observed)).isTrue();
        }
    }

    @Test
    void nothingObservedLeavesEverythingOpen() {
        assertThat(Interval.wilson(new Share(0, 0))).isEqualTo(new Interval(0, 1));
    }

    /** The proportion between {@code outside} and {@code inside} whose score statistic is the 97.5 % quantile. */
    private static double limit(final double observed, final double n, final double outside, final double inside) {
        if (observed == outside) {
            return outside;
        }
        double out = outside;
        double in = inside;
        for (int i = 0; i < 200; i++) {
            final double middle = (out + in) / 2;
            final double z = Math.abs(observed - middle) / Math.sqrt(middle * (1 - middle) / n);
            if (z > 1.959963984540054) {
                out = middle;
            } else {
                in = middle;
            }
        }
        return in;
    }
}
