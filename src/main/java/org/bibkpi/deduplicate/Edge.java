package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.bibkpi.model.Check;

/**
 * A pair of records that a rule, or a person, has something to say of.
 *
 * @param left the smaller record number
 * @param right the larger
 * @param verdict one work, or in doubt
 */
public record Edge(int left, int right, Verdict verdict) implements Comparable<Edge>, Serializable {
    /** Bits of a record's number in a packed edge: half a thousand million records. */
    private static final int NUMBER = 29;

    private static final int CODE = 64 - 2 * NUMBER;
    private static final Comparator<Edge> BY_RECORDS =
            Comparator.comparingInt(Edge::left).thenComparingInt(Edge::right);

    public Edge {
        Check.that(left < right, "the smaller number comes first: %d, %d", left, right);
        Check.that(right < 1 << NUMBER, "records are numbered up to %d, not %d", (1 << NUMBER) - 1, right);
        Check.that(verdict.isEdge(), "no edge between %d and %d: %s", left, right, verdict);
    }

    /** What a ruling or a rule has to say of two records, if anything. */
    public static Optional<Edge> between(final Candidate a, final Candidate b, final Rulings rulings) {
        final RecordPair pair = RecordPair.of(a.facts().number(), b.facts().number());
        return rulings.edge(a, b).map(verdict -> new Edge(pair.left(), pair.right(), verdict));
    }

    /** The edge as one number, as there are millions of them: edges in order have numbers in order. */
    public long packed() {
        return ((long) left << NUMBER | right) << CODE | verdict.code();
    }

    /** The edge of a number. */
    static Edge unpacked(final long packed) {
        final long pair = packed >>> CODE;
        return new Edge((int) (pair >>> NUMBER), (int) (pair & (1 << NUMBER) - 1), PairJudge.verdict((int)
                (packed & (1 << CODE) - 1)));
    }

    boolean isSame() {
        return verdict.kind() == Verdict.Kind.SAME;
    }

    @Override
    public int compareTo(final Edge other) {
        return BY_RECORDS.compare(this, other);
    }
}
