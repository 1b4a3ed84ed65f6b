package org.bibkpi.measure;

/** Where a value lies: outside of what a target allows, or within. */
enum Side {
    BELOW,
    WITHIN,
    ABOVE;

    /** The side of a value to everything from {@code low} to {@code high}, both included. */
    static Side of(final Fraction value, final Fraction low, final Fraction high) {
        return value.compareTo(low) < 0 ? BELOW : value.compareTo(high) > 0 ? ABOVE : WITHIN;
    }

    static Side belowUnless(final boolean enough) {
        return enough ? WITHIN : BELOW;
    }

    /** The status of a value on this side. */
    Status status(final Target target) {
        if (target instanceof Target.Maintain) {
            return switch (this) {
                case BELOW -> Status.LOWER;
                case WITHIN -> Status.MAINTAINED;
                case ABOVE -> Status.HIGHER;
            };
        }
        if (target instanceof Target.None) {
            return Status.NO_TARGET;
        }
        return this == WITHIN ? Status.MET : Status.MISSED;
    }
}
