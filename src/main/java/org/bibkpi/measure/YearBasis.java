package org.bibkpi.measure;

import org.bibkpi.model.DatedYear;

/** Which of the years that sources give a publication is counted in. */
public enum YearBasis {
    /** That of the issue; the year of the first appearance online only where there is no other. */
    ISSUE,
    /** That of the first appearance online; the issue's only where there is no other. */
    ONLINE;

    /** Whether a year of this kind goes before one of the other. */
    boolean prefers(final DatedYear.Basis basis) {
        return (this == ISSUE) == (basis == DatedYear.Basis.ISSUE);
    }

    /** Whether a publication that has only such a year may still get another, which moves it. */
    boolean leavesOpen(final DatedYear.Basis basis) {
        return this == ISSUE && basis == DatedYear.Basis.ONLINE;
    }
}
