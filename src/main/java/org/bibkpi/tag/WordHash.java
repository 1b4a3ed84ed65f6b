package org.bibkpi.tag;

/** A hash of a word's letters. */
final class WordHash {
    static final long EMPTY = 0;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private static final long SPREAD = 0xBF58476D1CE4E5B9L;

    private WordHash() {}

    static long append(final long hash, final char letter) {
        return hash * FACTOR + letter;
    }

    static long of(final char[] letters, final int from, final int to) {
        long hash = EMPTY;
        for (int i = from; i < to; i++) {
            hash = append(hash, letters[i]);
        }
        return hash;
    }

    static long of(final CharSequence letters) {
        long hash = EMPTY;
        for (int i = 0; i < letters.length(); i++) {
            hash = append(hash, letters.charAt(i));
        }
        return hash;
    }

    /** Takes one more number into a hash of several. */
    static long mix(final long hash, final long number) {
        return spread((hash ^ number) * FACTOR);
    }

    /** Makes each of the last bits depend on all. */
    static long spread(final long hash) {
        final long mixed = (hash ^ (hash >>> 32)) * SPREAD;
        return mixed ^ (mixed >>> 29);
    }

    /** Spreads the hash over the slots of a table whose size is a power of two. */
    static int slot(final long hash, final int mask) {
        return (int) (((hash ^ (hash >>> 29)) * SPREAD) >>> 40) & mask;
    }
}
