package org.bibkpi.tag;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bibkpi.model.Answer;
import org.bibkpi.registry.Roster;

/** The authors that a person should rule on, over all publications. */
public final class AuthorReview implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Comparator<ReviewedAuthor> MOST_DECISIVE_FIRST = Comparator.comparingLong(
                    (ReviewedAuthor reviewed) -> -reviewed.tally().decides())
            .thenComparingLong(reviewed -> -reviewed.tally().publications())
            .thenComparing(reviewed -> reviewed.tally().shown().key());

    private final Map<String, AuthorTally> tallies;

    private AuthorReview(final Map<String, AuthorTally> tallies) {
        this.tallies = new HashMap<>(tallies);
    }

    /** Nobody to rule on. */
    public static AuthorReview none() {
        return new AuthorReview(Map.of());
    }

    /**
     * What one publication asks of a person.
     *
     * @param id of the publication
     * @param year of the publication
     */
    public static AuthorReview of(final RosterTag funded, final String id, final int year) {
        final long decides = funded.answer() == Answer.UNDECIDED ? 1 : 0;
        return new AuthorReview(funded.forReview()
                .map(match -> new AuthorTally(match.question(), match.route(), 1, decides, year, year, List.of(id)))
                .collect(Collectors.toMap(tally -> tally.shown().key(), Function.identity(), (one, other) -> one)));
    }

    /** Both together. */
    public AuthorReview plus(final AuthorReview other) {
        final Sheet sheet = new Sheet();
        sheet.add(this);
        sheet.add(other);
        return sheet.review();
    }

    /** Each case with its evidence; those first that most publications hang on. */
    public List<ReviewedAuthor> rows(final Roster roster) {
        final Map<String, List<AuthorTally>> byPerson = tallies.values().stream()
                .collect(Collectors.groupingBy(tally -> tally.shown().personId()));
        return roster.persons().stream()
                .flatMap(person -> byPerson.getOrDefault(person.id(), List.of()).stream()
                        .map(tally -> new ReviewedAuthor(person, tally)))
                .sorted(MOST_DECISIVE_FIRST)
                .toList();
    }

    /** A review in the making, where a new one for each publication would cost too much. */
    public static final class Sheet {
        private final Map<String, AuthorTally> tallies = new HashMap<>();

        /** Adds what a publication, or many, ask of a person. */
        public void add(final AuthorReview review) {
            review.tallies.forEach((key, tally) -> tallies.merge(key, tally, AuthorTally::plus));
        }

        /** All that was added. */
        public AuthorReview review() {
            return new AuthorReview(tallies);
        }
    }
}
