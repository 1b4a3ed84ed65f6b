package org.bibkpi.tag;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.registry.AuthorCase;

/**
 * How much hangs on an author under review. Adding is associative.
 *
 * @param shown the case as one of its authorships writes it
 * @param route why it is open; the most decisive reason
 * @param publications publications with such an author
 * @param decides those of them that count if the author is the person, and else do not
 * @param firstYear the earliest of them
 * @param lastYear the latest of them
 * @param examples the ids of a few
 */
public record AuthorTally(
        AuthorCase shown,
        RosterRoute route,
        long publications,
        long decides,
        int firstYear,
        int lastYear,
        List<String> examples)
        implements Serializable {
    private static final int FEW = 3;

    public AuthorTally {
        examples = examples.stream().distinct().sorted().limit(FEW).toList();
    }

    /** Both together. */
    AuthorTally plus(final AuthorTally other) {
        return new AuthorTally(
                first(shown, other.shown),
                route.compareTo(other.route) <= 0 ? route : other.route,
                publications + other.publications,
                decides + other.decides,
                Math.min(firstYear, other.firstYear),
                Math.max(lastYear, other.lastYear),
                Stream.concat(examples.stream(), other.examples.stream()).toList());
    }

    private static AuthorCase first(final AuthorCase one, final AuthorCase other) {
        return Comparator.comparing(AuthorCase::author)
                                .thenComparing(AuthorCase::address)
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }
}
