package org.bibkpi.measure;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The counted publications of a year, or a part of them.
 *
 * @param year the publications' year
 * @param breakdown by what they are parted
 * @param value which part; empty for all of them
 */
public record Group(int year, Breakdown breakdown, String value) implements Comparable<Group>, Serializable {
    /** The part of the publications that belong to no other. */
    public static final String NONE = "none";

    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::breakdown).thenComparing(Group::value).thenComparing(Group::year);

    /** Every counted publication of a year. */
    public static Group of(final int year) {
        return new Group(year, Breakdown.ALL, "");
    }

    /** The same part of another year. */
    Group in(final int other) {
        return new Group(other, breakdown, value);
    }

    @Override
    public int compareTo(final Group other) {
        return ORDER.compare(this, other);
    }
}
