package org.bibkpi.deduplicate;

import java.io.Serializable;
import org.bibkpi.model.Check;

/**
 * Two records, whichever comes first.
 *
 * @param left the smaller number
 * @param right the larger
 */
public record RecordPair(int left, int right) implements Serializable {
    public RecordPair {
        Check.that(left < right, "the smaller number comes first: %d, %d", left, right);
    }

    /** The pair of two different records in either order. */
    public static RecordPair of(final int a, final int b) {
        return a < b ? new RecordPair(a, b) : new RecordPair(b, a);
    }
}
