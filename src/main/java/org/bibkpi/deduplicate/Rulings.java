package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person decided of pairs of records. It goes before every rule.
 *
 * @param same pairs that are one work
 * @param different pairs that are two works
 */
public record Rulings(Set<RecordPair> same, Set<RecordPair> different) implements Serializable {
    /** Nobody decided anything. */
    public static final Rulings NONE = new Rulings(Set.of(), Set.of());

    private static final Verdict RULED_SAME = new Verdict(Verdict.Kind.SAME, "ruled-same", -1);
    private static final Verdict RULED_DIFFERENT = new Verdict(Verdict.Kind.DIFFERENT, "ruled-different", -1);

    public Rulings {
        same = Set.copyOf(same);
        different = Set.copyOf(different);
    }

    /** The ruling on two records, or else the verdict of the rules. */
    public Verdict judge(final MatchFacts a, final MatchFacts b) {
        return ruling(a, b).orElseGet(() -> PairJudge.judge(a, b));
    }

    /** Why two records cannot be one work, if anything says so. */
    Optional<String> obstacle(final MatchFacts a, final MatchFacts b) {
        final Optional<Verdict> ruling = ruling(a, b);
        return ruling.isPresent()
                ? ruling.filter(v -> v.kind() == Verdict.Kind.DIFFERENT).map(Verdict::rule)
                : PairJudge.obstacle(a, b);
    }

    private Optional<Verdict> ruling(final MatchFacts a, final MatchFacts b) {
        if (same.isEmpty() && different.isEmpty()) {
            return Optional.empty();
        }
        final RecordPair pair = RecordPair.of(a.id(), b.id());
        return same.contains(pair)
                ? Optional.of(RULED_SAME)
                : Optional.of(RULED_DIFFERENT).filter(v -> different.contains(pair));
    }

    /** The edges of the pairs ruled one work, whether or not a block brings them together. */
    public List<Edge> edges() {
        return same.stream().map(p -> new Edge(p.left(), p.right(), RULED_SAME)).toList();
    }
}
