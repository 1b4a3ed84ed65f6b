package org.bibkpi.tag;

/** A hash of a word's letters. */
final class WordHash {
    static final long EMPTY = 0;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** The number that takes a multiplication by the factor back. */
    private static final long INVERSE = inverse();

    private WordHash() {}

    /** By Newton's iteration modulo 2^64: each round doubles the digits that are right, of which five are from the start. */
    private static long inverse() {
        long inverse = FACTOR;
        for (int round = 0; round < 5; round++) {
            inverse *= 2 - FACTOR * inverse;
        }
        return inverse;
    }

    static long append(final long hash, final char letter) {
        return hash * FACTOR + letter;
    }

    /** The hash before a last letter was appended. */
    static long withoutLast(final long hash, final char letter) {
        return (hash - letter) * INVERSE;
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
        long power = 1;
        long factor = FACTOR;
        for (int rest = lengthOfSecond; rest > 0; rest >>= 1) {
            power *= (rest & 1) == 0 ? 1 : factor;
            factor *= factor;
        }
        return first * power + second;
    }

    /** Spreads the hash over the slots of a table whose size is a power of two. */
    static int slot(final long hash, final int mask) {
        return (int) (((hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L) >>> 40) & mask;
    }
}
