package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a person decided of pairs of records. It goes before every rule.
 *
 * @param same pairs that are one work
 * @param different pairs that are two works
 */
public record Rulings(Set<RecordPair> same, Set<RecordPair> different) implements Serializable {
    /** Nobody decided anything. */
    public static final Rulings NONE = new Rulings(Set.of(), Set.of());

    private static final Verdict RULED_SAME = new Verdict(Verdict.Kind.SAME, Verdict.RULED_SAME, Verdict.RULED);
    private static final Verdict RULED_DIFFERENT =
            new Verdict(Verdict.Kind.DIFFERENT, "ruled-different", Verdict.RULED);

    public Rulings {
        same = Set.copyOf(same);
        different = Set.copyOf(different);
    }

    /** The verdict on two records that is worth an edge, if there is one: a ruling, or else what the rules say. */
    Optional<Verdict> edge(final Candidate a, final Candidate b) {
        final Optional<Verdict> ruling = ruling(a, b);
        return ruling.isPresent() ? ruling.filter(Verdict::isEdge) : PairJudge.edge(a, b);
    }

    /** Why two records cannot be one work, if anything says so. */
    Optional<String> obstacle(final Candidate a, final Candidate b) {
        final Optional<Verdict> ruling = ruling(a, b);
        return ruling.isPresent()
                ? ruling.filter(v -> v.kind() == Verdict.Kind.DIFFERENT).map(Verdict::rule)
                : PairJudge.obstacle(a, b);
    }

    /** The edges of the pairs ruled one work, whether or not a block brings them together. */
    List<Edge> edges() {
        return same.stream().map(p -> new Edge(p.left(), p.right(), RULED_SAME)).toList();
    }

    /** The records that anything was decided on. */
    public IntStream records() {
        return Stream.concat(same.stream(), different.stream()).flatMapToInt(p -> IntStream.of(p.left(), p.right()));
    }

    private Optional<Verdict> ruling(final Candidate a, final Candidate b) {
        if (same.isEmpty() && different.isEmpty()) {
            return Optional.empty();
        }
        final RecordPair pair = RecordPair.of(a.facts().number(), b.facts().number());
        return same.contains(pair)
                ? Optional.of(RULED_SAME)
                : Optional.of(RULED_DIFFERENT).filter(v -> different.contains(pair));
    }
}
