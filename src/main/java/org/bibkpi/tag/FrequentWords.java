package org.bibkpi.tag;

import java.util.Arrays;

/**
 * What the words met last stand for, in little memory, as every other word of an address is one of a few hundred. For one
 * thread.
 */
final class FrequentWords {
    /** The word is not here. */
    static final int ABSENT = -2;
    /** The word has no weight. */
    static final int WEIGHTLESS = -1;

    private static final int PLACES = 1 << 12;

    private final long[] hashes = new long[PLACES];
    private final int[] symbols = new int[PLACES];

    FrequentWords() {
        Arrays.fill(symbols, ABSENT);
    }

    /** Its one symbol, {@link Symbols#UNKNOWN} if it is nothing, {@link #WEIGHTLESS} or {@link #ABSENT}. */
    int find(final long hash) {
        final int place = WordHash.slot(hash, PLACES - 1);
        return hashes[place] == hash ? symbols[place] : ABSENT;
    }

    void put(final long hash, final int symbol) {
        final int place = WordHash.slot(hash, PLACES - 1);
        hashes[place] = hash;
        symbols[place] = symbol;
    }
}
