package org.bibkpi.compare;

import org.bibkpi.audit.Contribution;

/**
 * What a run gives for a figure.
 *
 * @param kind how it comes about
 * @param counted publications; nothing for a figure that is not counted of publications
 * @param value as the report writes it
 * @param unit of the value
 */
public record FigureValue(Figure figure, Kind kind, Contribution counted, String value, String unit) {
    /** How figures come about. */
    public enum Kind {
        /** A share of publications. */
        SHARE,
        /** A number of publications. */
        COUNT,
        /** Anything else: people, ratios, what is reported by hand. */
        OTHER
    }

    /** A figure that a run does not have. */
    static FigureValue none(final FigureValue other) {
        return new FigureValue(other.figure, other.kind, Contribution.NONE, "", other.unit);
    }
}
