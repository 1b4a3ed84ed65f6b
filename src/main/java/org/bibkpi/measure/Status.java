package org.bibkpi.measure;

import org.bibkpi.model.AsciiCase;

/** How a figure stands to its target. */
public enum Status {
    MET,
    MISSED,
    MAINTAINED,
    LOWER,
    HIGHER,
    /** The publications still undecided could turn the verdict. */
    UNDECIDED,
    /** There is no comparable earlier period. */
    NO_BASELINE,
    /** There is a verdict, but it is not final. */
    PRELIMINARY,
    /** Too few people or publications to be shown. */
    SUPPRESSED,
    /** Nothing was counted, so there is nothing to judge. */
    NO_VALUE,
    /** The indicator has no target. */
    NO_TARGET;

    /** The stable word of {@code kpi.csv}. */
    public String label() {
        return AsciiCase.lower(name());
    }
}
