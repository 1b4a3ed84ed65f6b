package org.bibkpi.tag;

/**
 * What the words met last stand for, in little memory, as every other word of an address is one of a few hundred. For one
 * thread.
 */
final class FrequentWords {
    /** The word is not here. */
    static final int ABSENT = -2;

    private static final int PLACES = 1 << 12;

    /** Hash and symbol by turns, so that both come from memory at once. */
    private final long[] words = new long[PLACES * 2];

    FrequentWords() {
        for (int place = 0; place < PLACES; place++) {
            words[place * 2 + 1] = ABSENT;
        }
    }

    /** What was put for a word, or {@link #ABSENT}. */
    int find(final long hash) {
        final int place = place(hash);
        return words[place] == hash ? (int) words[place + 1] : ABSENT;
    }

    void put(final long hash, final int symbol) {
        final int place = place(hash);
        words[place] = hash;
        words[place + 1] = symbol;
    }

    private static int place(final long hash) {
        return WordHash.slot(hash, PLACES - 1) * 2;
    }
}
