package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.Comparator;
import org.bibkpi.model.Check;
import org.bibkpi.model.RecordId;

/**
 * A pair of records that a rule, or a person, has something to say of.
 *
 * @param left the smaller record id
 * @param right the larger
 * @param verdict never {@link Verdict.Kind#UNRELATED}
 */
public record Edge(RecordId left, RecordId right, Verdict verdict) implements Comparable<Edge>, Serializable {
    private static final Comparator<Edge> STRONGEST_FIRST = Comparator.comparing(
                    (Edge e) -> e.verdict().kind())
            .thenComparingInt(e -> e.verdict().rank())
            .thenComparing(Edge::left)
            .thenComparing(Edge::right)
            .thenComparing(e -> e.verdict().rule());

    public Edge {
        Check.that(left.compareTo(right) < 0, "the smaller id comes first: %s, %s", left, right);
        Check.that(verdict.kind() != Verdict.Kind.UNRELATED, "no edge between unrelated %s and %s", left, right);
    }

    @Override
    public int compareTo(final Edge other) {
        return STRONGEST_FIRST.compare(this, other);
    }
}
