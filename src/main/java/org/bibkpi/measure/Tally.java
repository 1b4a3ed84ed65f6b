package org.bibkpi.measure;

import java.io.Serializable;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Check;

/**
 * A count of publications by one question's answer. Adding is associative and has {@link #NONE} as its zero, so that
 * parts can be counted anywhere and in any order.
 *
 * @param yes publications for which the answer is yes
 * @param no publications for which it is no
 * @param undecided publications for which it is neither
 * @param provisional how many of all these stand in their year by an online date only
 */
public record Tally(long yes, long no, long undecided, long provisional) implements Serializable {
    /** Nothing counted yet. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public Tally {
        Check.that(yes >= 0 && no >= 0 && undecided >= 0, "counts are not negative");
        Check.that(provisional >= 0 && provisional <= yes + no + undecided, "provisional is a part of the whole");
    }

    /** One publication. */
    public static Tally of(final Answer answer, final boolean provisional) {
        final long part = provisional ? 1 : 0;
        return switch (answer) {
            case YES -> new Tally(1, 0, 0, part);
            case NO -> new Tally(0, 1, 0, part);
            case UNDECIDED -> new Tally(0, 0, 1, part);
        };
    }

    /** Both together. */
    public Tally plus(final Tally other) {
        return new Tally(yes + other.yes, no + other.no, undecided + other.undecided, provisional + other.provisional);
    }

    /** All publications counted. */
    public long total() {
        return yes + no + undecided;
    }

    /** What is established: every undecided publication taken for a no. */
    public Share low() {
        return new Share(yes, total());
    }

    /** The most it could be: every undecided publication taken for a yes. */
    public Share high() {
        return new Share(yes + undecided, total());
    }
}
