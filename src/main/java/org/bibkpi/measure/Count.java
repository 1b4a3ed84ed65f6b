package org.bibkpi.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import org.bibkpi.model.Check;

/**
 * Publications counted, in whole and in fractions. Adding is associative, with {@link #NONE} as its zero.
 *
 * @param publications each counted once
 * @param provisional how many of them stand in their year by an online date only
 * @param weight the sum of their weights, in billionths, so that it does not depend on the order of adding
 */
public record Count(long publications, long provisional, long weight) implements Serializable {
    /** The weight of a whole publication. */
    public static final long WHOLE = 1_000_000_000;

    private static final int WEIGHT_DIGITS = 9;

    /** Nothing counted yet. */
    public static final Count NONE = new Count(0, 0, 0);

    public Count {
        Check.that(publications >= 0 && weight >= 0, "counts are not negative");
        Check.that(provisional >= 0 && provisional <= publications, "provisional is a part of the whole");
    }

    /** So many publications of whole weight, none of them provisional. */
    public static Count of(final long publications) {
        return new Count(publications, 0, publications * WHOLE);
    }

    /** One publication. */
    static Count one(final boolean provisional, final long weight) {
        return new Count(1, provisional ? 1 : 0, weight);
    }

    /** Both together. */
    Count plus(final Count other) {
        return new Count(publications + other.publications, provisional + other.provisional, weight + other.weight);
    }

    /** What is left of it without a part of it. */
    Count minus(final Count part) {
        return new Count(publications - part.publications, provisional - part.provisional, weight - part.weight);
    }

    /** The sum of the weights, in publications. */
    public BigDecimal fractional() {
        return BigDecimal.valueOf(weight, WEIGHT_DIGITS);
    }
}
