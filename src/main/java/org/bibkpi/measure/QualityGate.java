package org.bibkpi.measure;

import java.math.BigDecimal;

/**
 * What a job demands of its input and result before its figures are to be passed on.
 *
 * @param kind what is looked at
 * @param limit from 0 to 1; of a change in shares, 0.05 is 5 points
 */
public record QualityGate(Kind kind, BigDecimal limit) {
    /** What a gate looks at. */
    public enum Kind {
        /** Counted publications with a DOI. */
        DOI(true),
        /** Counted publications with an address. */
        ADDRESS(true),
        /** Publications with a year. */
        YEAR(true),
        /** Counted publications of which it is open whether their journal is clinical. */
        UNCLASSIFIED_JOURNALS(false),
        /** Undecided publications of a share in a year. */
        UNDECIDED(false),
        /** Records that could not be used. */
        REJECTED(false),
        /** How far a share of a year has moved since the last run. */
        CHANGE(false);

        private final boolean atLeast;

        Kind(final boolean atLeast) {
            this.atLeast = atLeast;
        }

        /** Whether the limit is the least; else it is the most. */
        public boolean isAtLeast() {
            return atLeast;
        }
    }

    /** Whether a value is as demanded. */
    boolean holds(final BigDecimal value) {
        return kind.isAtLeast() ? value.compareTo(limit) >= 0 : value.compareTo(limit) <= 0;
    }
}
