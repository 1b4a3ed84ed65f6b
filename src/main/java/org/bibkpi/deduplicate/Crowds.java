package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.LongStream;

/** The keys that more records share than are compared each with each other. */
public final class Crowds implements Serializable {
    /** No block is crowded. */
    public static final Crowds NONE = new Crowds(new long[0]);

    /** Up to here every record of a block is compared with every other. */
    static final int LARGEST = 50;

    private static final long serialVersionUID = 1L;

    private final long[] hashes;

    private Crowds(final long[] sorted) {
        this.hashes = sorted;
    }

    /** These and more. */
    public Crowds plus(final LongStream more) {
        return new Crowds(LongStream.concat(Arrays.stream(hashes), more)
                .sorted()
                .distinct()
                .toArray());
    }

    /** How many keys they are. */
    public int size() {
        return hashes.length;
    }

    /** Whether so many records share a key that its block is divided. */
    boolean divides(final BlockKey key) {
        return !key.isLast() && contains(key.hash());
    }

    /** Whether so many records share a key that not all of them can be compared. */
    boolean contains(final long key) {
        return hashes.length > 0 && Arrays.binarySearch(hashes, key) >= 0;
    }
}
