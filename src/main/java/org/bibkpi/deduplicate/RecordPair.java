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
    private static final int MIXER = 0x9E3779B1;
    private static final int SHIFT = 15;

    public RecordPair {
        Check.that(left.compareTo(right) < 0, "the smaller id comes first: %s, %s", left, right);
    }

    /** Numbers of records are small and dense: without mixing, most pairs of a file would share few hash codes. */
    @Override
    public int hashCode() {
        return left.hashCode() * MIXER + Integer.rotateLeft(right.hashCode() * MIXER, SHIFT);
    }

    /** The pair of two different records in either order. */
    public static RecordPair of(final RecordId a, final RecordId b) {
        return a.compareTo(b) < 0 ? new RecordPair(a, b) : new RecordPair(b, a);
    }
}
