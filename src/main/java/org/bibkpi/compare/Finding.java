package org.bibkpi.compare;

import java.util.Comparator;

/**
 * A cause with what shows it.
 *
 * @param cause of a difference
 * @param why what is different, in words
 */
public record Finding(Cause cause, String why) implements Comparable<Finding> {
    @Override
    public int compareTo(final Finding other) {
        return Comparator.comparing(Finding::cause).thenComparing(Finding::why).compare(this, other);
    }
}
