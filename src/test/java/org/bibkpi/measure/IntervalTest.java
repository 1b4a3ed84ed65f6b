package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IntervalTest {
    private static final double EXACT = 1e-9;

    /** Independent of this project: Apache Commons Math. */
    private static final WilsonScoreInterval COMMONS_MATH = new WilsonScoreInterval();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithCommonsMath(final long seed) {
        final Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            final Share share = any(random);
            final ConfidenceInterval expected = commonsMath(share);
            final Interval interval = Interval.wilson(share);
            assertThat(interval.low()).as("%s", share).isCloseTo(expected.getLowerBound(), within(EXACT));
            assertThat(interval.high()).as("%s", share).isCloseTo(expected.getUpperBound(), within(EXACT));
        }
    }

    /** Method 10 as the paper writes it, from intervals that Apache Commons Math computes. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void differencesAgreeWithThePapersFormulaOverCommonsMath(final long seed) {
        final Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            final Share now = any(random);
            final Share then = any(random);
            final double p = now.value().doubleValue();
            final double q = then.value().doubleValue();
            final ConfidenceInterval one = commonsMath(now);
            final ConfidenceInterval two = commonsMath(then);
            final Interval interval = Interval.newcombe(now, then);
            assertThat(interval.low())
                    .isCloseTo(p - q - distance(p, one.getLowerBound(), q, two.getUpperBound()), within(EXACT));
            assertThat(interval.high())
                    .isCloseTo(p - q + distance(p, one.getUpperBound(), q, two.getLowerBound()), within(EXACT));
        }
    }

    private static ConfidenceInterval commonsMath(final Share share) {
        return COMMONS_MATH.createInterval((int) share.whole(), (int) share.part(), 0.95);
    }

    /**
     * The four examples that R. G. Newcombe (1998), Two-sided confidence intervals for the single proportion, goes through,
     * as his method 3 gives them; the digits were checked against the test above.
     */
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

    /**
     * Worked examples (a) to (h) of R. G. Newcombe (1998), Interval estimation for the difference between independent
     * proportions, table II, method 10. The digits are those that other implementations hold against the same table.
     */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void differencesAgreeWithPublishedExamples(
            final long part,
            final long whole,
            final long otherPart,
            final long otherWhole,
            final double low,
            final double high) {
        final Interval interval = Interval.newcombe(new Share(part, whole), new Share(otherPart, otherWhole));
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    /** Each limit is where the squared distances to two solved limits add up: not the closed form of the program. */
    @Test
    void differencesAgreeWithTheScoreTestsTheyCombine() {
        final Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            final Share now = any(random);
            final Share then = any(random);
            final double p = now.value().doubleValue();
            final double q = then.value().doubleValue();
            final Interval interval = Interval.newcombe(now, then);
            final double down =
                    distance(p, limit(p, (double) now.whole(), 0, p), q, limit(q, (double) then.whole(), 1, q));
            final double up =
                    distance(p, limit(p, (double) now.whole(), 1, p), q, limit(q, (double) then.whole(), 0, q));
            assertThat(interval.low()).isCloseTo(Math.max(-1, p - q - down), within(1e-9));
            assertThat(interval.high()).isCloseTo(Math.min(1, p - q + up), within(1e-9));
            assertThat(interval.contains(p - q)).isTrue();
        }
    }

    /** None, all, and anything between. */
    private static Share any(final Random random) {
        final int whole = 1 + random.nextInt(3000);
        return switch (random.nextInt(5)) {
            case 0 -> new Share(0, whole);
            case 1 -> new Share(whole, whole);
            default -> new Share(random.nextInt(whole + 1), whole);
        };
    }

    private static double distance(final double p, final double pLimit, final double q, final double qLimit) {
        return Math.sqrt((p - pLimit) * (p - pLimit) + (q - qLimit) * (q - qLimit));
    }

    @Test
    void nothingObservedLeavesEveryDifferenceOpen() {
        assertThat(Interval.newcombe(new Share(0, 0), new Share(1, 2))).isEqualTo(new Interval(-1, 1));
        assertThat(Interval.newcombe(new Share(1, 2), new Share(0, 0))).isEqualTo(new Interval(-1, 1));
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
