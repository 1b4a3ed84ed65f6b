package org.bibkpi.measure;

import java.io.Serializable;

/**
 * A 95 % confidence interval of a share, or of the difference of two.
 *
 * @param low lower limit, 0 to 1; of a difference -1 to 1
 * @param high upper limit, likewise
 */
public record Interval(double low, double high) implements Serializable {
    /** The 97.5 % quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    public Interval {
        if (!(low >= -1 && low <= high && high <= 1)) {
            throw new IllegalArgumentException("not an interval of shares: " + low + " to " + high);
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

    /**
     * The interval of the difference {@code now - before} of two independent shares: method 10, which combines their score
     * intervals. Where one of them has no observations it is everything from -1 to 1.
     *
     * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I">R. G. Newcombe
     *     (1998), Interval estimation for the difference between independent proportions: comparison of eleven methods.
     *     Statist. Med. 17, 873–890</a>
     */
    public static Interval newcombe(final Share now, final Share before) {
        if (!now.isDefined() || !before.isDefined()) {
            return new Interval(-1, 1);
        }
        final Interval one = wilson(now);
        final Interval two = wilson(before);
        final double p = now.part() / (double) now.whole();
        final double q = before.part() / (double) before.whole();
        return new Interval(
                Math.max(-1, p - q - Math.hypot(p - one.low(), two.high() - q)),
                Math.min(1, p - q + Math.hypot(one.high() - p, q - two.low())));
    }

    /** Whether a value lies within, limits included. */
    public boolean contains(final double value) {
        return low <= value && value <= high;
    }
}
