package org.bibkpi.deduplicate;

import java.io.Serializable;
import org.bibkpi.model.Check;
import org.bibkpi.model.RecordId;

/**
 * Two records, whichever comes first.
 *
 * @param left the smaller id
 * @param right the larger
 */
public record RecordPair(RecordId left, RecordId right) implements Serializable {
    public RecordPair {
        Check.that(left.compareTo(right) < 0, "the smaller id comes first: %s, %s", left, right);
    }

    /** The pair of two different records in either order. */
    public static RecordPair of(final RecordId a, final RecordId b) {
        return a.compareTo(b) < 0 ? new RecordPair(a, b) : new RecordPair(b, a);
    }
}
