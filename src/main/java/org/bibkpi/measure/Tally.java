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
 * @param awaiting publications that are not counted unless somebody rules that an author is funded
 */
public record Tally(Count ofYes, Count ofNo, Count ofUndecided, Awaiting awaiting) implements Serializable {
    /** Nothing counted yet. */
    public static final Tally NONE = new Tally(Count.NONE, Count.NONE, Count.NONE, Awaiting.NONE);

    /** Whole publications, none of them provisional. */
    public static Tally of(final long yes, final long no, final long undecided) {
        return new Tally(Count.of(yes), Count.of(no), Count.of(undecided), Awaiting.NONE);
    }

    /** What has this answer. */
    public static Tally of(final Answer answer, final Count count) {
        return switch (answer) {
            case YES -> new Tally(count, Count.NONE, Count.NONE, Awaiting.NONE);
            case NO -> new Tally(Count.NONE, count, Count.NONE, Awaiting.NONE);
            case UNDECIDED -> new Tally(Count.NONE, Count.NONE, count, Awaiting.NONE);
        };
    }

    /** The same with publications whose funding is open. */
    public Tally with(final Awaiting open) {
        return new Tally(ofYes, ofNo, ofUndecided, open);
    }

    /** Both together. */
    public Tally plus(final Tally other) {
        return new Tally(
                ofYes.plus(other.ofYes),
                ofNo.plus(other.ofNo),
                ofUndecided.plus(other.ofUndecided),
                awaiting.plus(other.awaiting));
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

    /** What is established: every undecided publication taken for a no, none whose funding is open. */
    public Share share() {
        return new Share(yes(), total());
    }

    /** The least it could be: nothing undecided is a yes, and of open funding all that is ruled in is no yes either. */
    public Share low() {
        return new Share(yes(), total() + awaiting.couldBeNo());
    }

    /** The most it could be: everything undecided is a yes, and of open funding only what is a yes is ruled in. */
    public Share high() {
        return new Share(most(), total() + awaiting.couldBeYes());
    }

    /** The most publications that could turn out to be a yes. */
    public long most() {
        return yes() + undecided() + awaiting.couldBeYes();
    }

    /** What is established if each publication counts by its funded authors' part in it. */
    public Share fractional() {
        return new Share(ofYes.weight(), all().weight());
    }
}
