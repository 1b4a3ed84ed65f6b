package org.bibkpi.tag;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Tag;

/**
 * Whether a publication has a funded author, and who.
 *
 * @param answer yes if any match counts, or one of several funded namesakes it must be; undecided if matches only wait
 *     for a ruling
 * @param matches in the order of the byline, the most decisive route first
 */
public record RosterTag(Answer answer, List<RosterMatch> matches) implements Serializable {
    private static final Comparator<RosterMatch> IN_ORDER = Comparator.comparingInt(RosterMatch::position)
            .thenComparing(RosterMatch::route)
            .thenComparing(RosterMatch::personId);

    public RosterTag {
        matches = matches.stream().sorted(IN_ORDER).toList();
    }

    /** The matches that count. */
    public Stream<RosterMatch> counted() {
        return matches.stream().filter(RosterMatch::counts);
    }

    /** The matches of authors who are funded for certain, though it may be open which of several namesakes they are. */
    public Stream<RosterMatch> certain() {
        return matches.stream().filter(m -> m.route().isCertain());
    }

    /** The matches that a person should rule on. */
    public Stream<RosterMatch> forReview() {
        return matches.stream().filter(m -> !m.counts());
    }

    /** The answer with its evidence, which names people by their id on the roster only. */
    public Tag asTag() {
        final List<RosterMatch> telling = (answer == Answer.YES ? counted() : forReview()).toList();
        final String reason = answer != Answer.UNDECIDED
                ? ""
                : telling.isEmpty() ? "the list of authors is cut in every source" : "an author awaits a ruling";
        return new Tag(
                answer, reason, telling.stream().map(RosterMatch::evidence).toList());
    }

    /** The people who count, sorted, each once. */
    public List<String> personIds() {
        return counted().map(RosterMatch::personId).distinct().sorted().toList();
    }

    /** The kinds of funding of the people who count, sorted, each once. */
    public List<String> grantForms() {
        return counted()
                .flatMap(m -> m.grantForms().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
