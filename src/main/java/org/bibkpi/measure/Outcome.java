package org.bibkpi.measure;

import org.bibkpi.model.AsciiCase;

/** How far a publication came on the way to being counted, in the order of the steps. */
public enum Outcome {
    /** No source gives a year. */
    NO_YEAR,
    /** Its year is not one of the job's. */
    OUT_OF_PERIOD,
    /** Its document type is not counted. */
    TYPE_NOT_COUNTED,
    /** None of its authors was on the roster in its year. */
    NOT_FUNDED,
    /** Whether one of its authors was on the roster, a person has to rule. */
    FUNDING_UNDECIDED,
    /** In the denominator of every share. */
    COUNTED;

    /** Whether it got at least so far. */
    public boolean reached(final Outcome step) {
        return compareTo(step) >= 0;
    }

    /** The words of the reports. */
    public String label() {
        return AsciiCase.lower(name()).replace('_', ' ');
    }
}
