package org.bibkpi.measure;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.tag.AddressReview;
import org.bibkpi.tag.AuthorReview;
import org.bibkpi.tag.JournalReview;

/**
 * Everything that is counted of publications. Adding is associative, with {@link #NONE} as its zero.
 *
 * @param tallies the answers to the questions, per year
 * @param funnel how far publications came, per year and source
 * @param review the addresses of counted publications that a person should rule on
 * @param authors the authors that a person should rule on
 * @param journals the journals that a person should rule on
 * @param coverage how complete the exports are
 * @param rulingsMet the decisions that met an address, an author or a journal, each as file and line
 */
public record Counts(
        Tallies tallies,
        Funnel funnel,
        AddressReview review,
        AuthorReview authors,
        JournalReview journals,
        Coverage coverage,
        Set<String> rulingsMet)
        implements Serializable {
    /** Nothing counted yet. */
    public static final Counts NONE = new Counts(
            Tallies.NONE,
            Funnel.NONE,
            AddressReview.none(),
            AuthorReview.none(),
            JournalReview.none(),
            Coverage.NONE,
            Set.of());

    public Counts {
        rulingsMet = Set.copyOf(rulingsMet);
    }

    /** Both together. */
    public Counts plus(final Counts other) {
        return new Counts(
                tallies.plus(other.tallies),
                funnel.plus(other.funnel),
                review.plus(other.review),
                authors.plus(other.authors),
                journals.plus(other.journals),
                coverage.plus(other.coverage),
                union(rulingsMet, other.rulingsMet));
    }

    private static Set<String> union(final Set<String> one, final Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
