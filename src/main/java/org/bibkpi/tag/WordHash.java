package org.bibkpi.tag;

/** A hash of a word's letters. */
final class WordHash {
    static final long EMPTY = 0;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

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

    /** The hash of two words written as one. */
    static long join(final long first, final long second, final int lengthOfSecond) {
        long hash = first;
        for (int i = 0; i < lengthOfSecond; i++) {
            hash *= FACTOR;
        }
        return hash + second;
    }

    /** Spreads the hash over the slots of a table whose size is a power of two. */
    static int slot(final long hash, final int mask) {
        return (int) (((hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L) >>> 40) & mask;
    }
}
