package org.bibkpi.measure;

import java.io.Serializable;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Check;

/**
 * Publications that are counted only if somebody rules that one of their authors is funded, by the answer with which they
 * would then be. Adding is associative, with {@link #NONE} as its zero.
 *
 * @param yes those for which the answer would be yes
 * @param no those for which it would be no
 * @param undecided those for which it would be neither
 */
public record Awaiting(long yes, long no, long undecided) implements Serializable {
    /** No such publication. */
    public static final Awaiting NONE = new Awaiting(0, 0, 0);

    public Awaiting {
        Check.that(yes >= 0 && no >= 0 && undecided >= 0, "counts are not negative");
    }

    /** One publication with this answer. */
    static Awaiting one(final Answer answer) {
        return switch (answer) {
            case YES -> new Awaiting(1, 0, 0);
            case NO -> new Awaiting(0, 1, 0);
            case UNDECIDED -> new Awaiting(0, 0, 1);
        };
    }

    /** Both together. */
    Awaiting plus(final Awaiting other) {
        return new Awaiting(yes + other.yes, no + other.no, undecided + other.undecided);
    }

    /** All of them. */
    public long total() {
        return yes + no + undecided;
    }

    /** Those that would add to a numerator, if what can be ruled so is. */
    long couldBeYes() {
        return yes + undecided;
    }

    /** Those that would add to a denominator only, if what can be ruled so is. */
    long couldBeNo() {
        return no + undecided;
    }
}
