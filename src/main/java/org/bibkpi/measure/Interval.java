package org.bibkpi.measure;

import java.io.Serializable;

/**
 * A 95 % confidence interval of a share.
 *
 * @param low lower limit, 0 to 1
 * @param high upper limit, 0 to 1
 */
public record Interval(double low, double high) implements Serializable {
    /** The 97.5 % quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    public Interval {
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException("not an interval of a share: " + low + " to " + high);
        }
    }

    /**
     * The score interval of Wilson, which stays within 0 and 1 and holds for small numbers too. For no observations at
     * all it is everything from 0 to 1.
     *
     * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">E. B. Wilson (1927), Probable inference, the law of
     *     succession, and statistical inference. J. Am. Stat. Assoc. 22, 209–212</a>
     */
    public static Interval wilson(final Share share) {
        if (!share.isDefined()) {
            return new Interval(0, 1);
        }
        final double n = share.whole();
        final double p = share.part() / n;
        final double centre = p + Z * Z / (2 * n);
        final double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        final double scale = 1 + Z * Z / n;
        return new Interval(
                share.part() == 0 ? 0 : Math.max(0, (centre - half) / scale),
                share.part() == share.whole() ? 1 : Math.min(1, (centre + half) / scale));
    }

    /** Whether a value lies within, limits included. */
    public boolean contains(final double value) {
        return low <= value && value <= high;
    }
}
