package org.bibkpi.model;

import java.io.Serializable;

/**
 * A year of publication and what it stands on.
 *
 * @param basis issue years go before online years
 * @param year four digits
 */
public record DatedYear(Basis basis, int year) implements Comparable<DatedYear>, Serializable {
    /** What a year was taken from, best first. */
    public enum Basis {
        /** The issue the work stands in: WoS PY, PubMed PubDate, Scopus Year. */
        ISSUE,
        /** The first appearance online, where the source does not give an issue. */
        ONLINE
    }

    public DatedYear {
        Check.that(year >= 1500 && year <= 2999, "not a year of publication: %d", year);
    }

    @Override
    public int compareTo(final DatedYear other) {
        final int byBasis = basis.compareTo(other.basis);
        return byBasis == 0 ? Integer.compare(year, other.year) : byBasis;
    }
}
