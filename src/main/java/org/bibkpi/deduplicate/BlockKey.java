package org.bibkpi.deduplicate;

import java.io.Serializable;

/**
 * What the records of a block have in common.
 *
 * @param hash of the common text; 64 bits, so that even among a hundred million keys two rarely meet by chance, and then
 *     only more pairs are compared
 * @param divisions how many of the ways to divide a crowded block led to it or were passed over
 */
record BlockKey(long hash, int divisions) implements Serializable {
    /** The key of a block that may be crowded, but is no part of a crowded one. */
    static BlockKey undivided(final long hash) {
        return new BlockKey(hash, 0);
    }

    /** Whether nothing divides the block further. */
    boolean isLast() {
        return divisions == BlockKeys.DIVISIONS;
    }
}
