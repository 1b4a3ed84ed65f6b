package org.bibkpi.measure;

import java.io.Serializable;
import org.bibkpi.tag.AddressReview;

/**
 * Everything that is counted of publications. Adding is associative, with {@link #NONE} as its zero.
 *
 * @param tallies the answers to the questions, per year
 * @param funnel how far publications came, per year and source
 * @param review the addresses of counted publications that a person should rule on
 */
public record Counts(Tallies tallies, Funnel funnel, AddressReview review) implements Serializable {
    /** Nothing counted yet. */
    public static final Counts NONE = new Counts(Tallies.NONE, Funnel.NONE, AddressReview.none());

    /** Both together. */
    public Counts plus(final Counts other) {
        return new Counts(tallies.plus(other.tallies), funnel.plus(other.funnel), review.plus(other.review));
    }
}
