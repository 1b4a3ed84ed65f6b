package org.bibkpi.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * An exact value, and what it could still become.
 *
 * @param value what is established
 * @param low the least it could be
 * @param high the most it could be
 */
record Estimate(Fraction value, Fraction low, Fraction high) {
    Estimate {
        if (low.compareTo(value) > 0 || value.compareTo(high) > 0) {
            throw new IllegalArgumentException("the bounds do not contain the value");
        }
    }

    /** A value that is sure. */
    static Estimate exactly(final Fraction value) {
        return new Estimate(value, value, value);
    }

    /** A value that is sure. */
    static Estimate exactly(final BigDecimal value) {
        return exactly(Fraction.of(value));
    }

    /** The mean of at least one. */
    static Estimate mean(final List<Estimate> estimates) {
        return new Estimate(
                mean(estimates, Estimate::value), mean(estimates, Estimate::low), mean(estimates, Estimate::high));
    }

    private static Fraction mean(final List<Estimate> estimates, final Function<Estimate, Fraction> part) {
        return estimates.stream()
                .map(part)
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(Fraction.of(estimates.size()));
    }
}
