package org.bibkpi.deduplicate;

/** Text to 64 bits that are the same on every machine: what records and keys are told apart by where text is too long. */
final class TextHash {
    /** Nothing hashed yet. */
    static final long EMPTY = 0xCBF29CE484222325L;

    private static final long PRIME = 0x100000001B3L;
    private static final long END = 0xFFFF_FFFFL;

    private TextHash() {}

    /** The hash of what came before, and then this text. */
    static long append(final long hash, final CharSequence text) {
        long next = hash;
        for (int i = 0; i < text.length(); i++) {
            next = (next ^ text.charAt(i)) * PRIME;
        }
        return (next ^ END) * PRIME;
    }

    /** The hash of what came before, and then this number. */
    static long append(final long hash, final long number) {
        return (spread(number) ^ hash) * PRIME;
    }

    /** Every bit of the result depends on every bit of the hash (the finaliser of MurmurHash3). */
    static long spread(final long hash) {
        final long once = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        final long twice = (once ^ (once >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return twice ^ (twice >>> 33);
    }
}
