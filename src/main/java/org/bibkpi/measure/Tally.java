package org.bibkpi.measure;

import java.io.Serializable;
import org.bibkpi.model.Answer;

/**
 * A count of publications by one question's answer. Adding is associative and has {@link #NONE} as its zero, so that
 * parts can be counted anywhere and in any order.
 *
 * @param ofYes publications for which the answer is yes
 * @param ofNo publications for which it is no
 * @param ofUndecided publications for which it is neither
 */
public record Tally(Count ofYes, Count ofNo, Count ofUndecided) implements Serializable {
    /** Nothing counted yet. */
    public static final Tally NONE = new Tally(Count.NONE, Count.NONE, Count.NONE);

    /** Whole publications, none of them provisional. */
    public static Tally of(final long yes, final long no, final long undecided) {
        return new Tally(Count.of(yes), Count.of(no), Count.of(undecided));
    }

    /** What has this answer. */
    public static Tally of(final Answer answer, final Count count) {
        return switch (answer) {
            case YES -> new Tally(count, Count.NONE, Count.NONE);
            case NO -> new Tally(Count.NONE, count, Count.NONE);
            case UNDECIDED -> new Tally(Count.NONE, Count.NONE, count);
        };
    }

    /** Both together. */
    public Tally plus(final Tally other) {
        return new Tally(ofYes.plus(other.ofYes), ofNo.plus(other.ofNo), ofUndecided.plus(other.ofUndecided));
    }

    /** Publications for which the answer is yes. */
    public long yes() {
        return ofYes.publications();
    }

    /** Publications for which the answer is neither yes nor no. */
    public long undecided() {
        return ofUndecided.publications();
    }

    /** All of them. */
    public Count all() {
        return ofYes.plus(ofNo).plus(ofUndecided);
    }

    /** All publications counted. */
    public long total() {
        return all().publications();
    }

    /** Publications that stand in their year by an online date only. */
    public long provisional() {
        return all().provisional();
    }

    /** What is established: every undecided publication taken for a no. */
    public Share low() {
        return new Share(yes(), total());
    }

    /** The most it could be: every undecided publication taken for a yes. */
    public Share high() {
        return new Share(yes() + undecided(), total());
    }

    /** What is established if each publication counts by its funded authors' part in it. */
    public Share fractional() {
        return new Share(ofYes.weight(), all().weight());
    }
}
