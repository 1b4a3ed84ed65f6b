package org.bibkpi.model;

import java.io.Serializable;

/**
 * How often a work is cited, compared with the works of its field and year.
 *
 * @param tenThousandths the part of those works that it is cited more often than, in ten-thousandths
 * @param field the field; empty if the source names none
 */
public record CitationRank(int tenThousandths, String field) implements Serializable {
    private static final int WHOLE = 10_000;
    private static final int TOP_TEN_PERCENT = 9_000;

    public CitationRank {
        Check.that(tenThousandths >= 0 && tenThousandths <= WHOLE, "%d is no percentile", tenThousandths);
    }

    /** Whether it is among the tenth that is cited most. */
    public boolean isInTopTenPercent() {
        return tenThousandths >= TOP_TEN_PERCENT;
    }
}
