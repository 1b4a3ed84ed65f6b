package org.bibkpi.report;

import org.bibkpi.measure.Status;

/** Whether a figure is as it should be, as a sign that does not need colour. */
enum Standing {
    /** As it should. */
    GOOD("✓"),
    /** Not as it should. */
    BAD("✗"),
    /** It is not settled yet. */
    OPEN("?"),
    /** The question does not arise. */
    NONE("–");

    private final String sign;

    Standing(final String sign) {
        this.sign = sign;
    }

    /** A sign that is told apart without colour. */
    String sign() {
        return sign;
    }

    static Standing of(final Status status) {
        return switch (status) {
            case MET, MAINTAINED, HIGHER -> GOOD;
            case MISSED, LOWER -> BAD;
            case UNDECIDED, PRELIMINARY -> OPEN;
            case SUPPRESSED, NO_BASELINE, NO_VALUE, NO_TARGET -> NONE;
        };
    }
}
