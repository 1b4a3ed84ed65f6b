package org.bibkpi.measure;

import java.io.Serializable;

/**
 * Everything that is counted of publications. Adding is associative, with {@link #NONE} as its zero.
 *
 * @param tallies the answers to the questions, per year
 * @param funnel how far publications came, per year and source
 */
public record Counts(Tallies tallies, Funnel funnel) implements Serializable {
    /** Nothing counted yet. */
    public static final Counts NONE = new Counts(Tallies.NONE, Funnel.NONE);

    /** What one publication adds. */
    public static Counts of(final Assessment assessment) {
        return new Counts(assessment.tallies(), Funnel.of(assessment));
    }

    /** Both together. */
    public Counts plus(final Counts other) {
        return new Counts(tallies.plus(other.tallies), funnel.plus(other.funnel));
    }
}
