package org.bibkpi.spark;

import org.bibkpi.deduplicate.MatchFacts;
import org.bibkpi.deduplicate.SharedKeys;

/**
 * What the rules read of a record, and before it the keys of its blocks, worked out once: what only counts keys does not
 * decode the rest.
 */
final class KeyedFacts {
    private final byte[] bytes;
    private final int facts;
    private final int number;
    private final long[] keys;

    /** Reads what {@link #encode} wrote. */
    KeyedFacts(final byte[] bytes) {
        final ByteReader in = new ByteReader(bytes);
        this.bytes = bytes;
        this.number = (int) in.readLong();
        this.keys = readKeys(in);
        this.facts = in.at();
    }

    static byte[] encode(final MatchFacts facts) {
        final ByteWriter out = new ByteWriter();
        out.writeLong(facts.number());
        writeKeys(SharedKeys.keys(facts), out);
        new MatchFactsCodec().encode(facts, out);
        return out.toBytes();
    }

    static void writeKeys(final long[] keys, final ByteWriter out) {
        out.writeLong(keys.length);
        for (final long key : keys) {
            out.writeHash(key);
        }
    }

    static long[] readKeys(final ByteReader in) {
        final long[] keys = new long[(int) in.readLong()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readHash();
        }
        return keys;
    }

    /** The record's number. */
    int number() {
        return number;
    }

    /** The keys of its blocks as long as none is crowded. */
    long[] keys() {
        return keys;
    }

    /** Decoded anew each time. */
    MatchFacts facts() {
        return new MatchFactsCodec().decode(new ByteReader(bytes, facts));
    }

    /** Writes the facts alone. */
    void writeFacts(final ByteWriter out) {
        out.writeBytes(bytes, facts, bytes.length - facts);
    }

    /** How many bytes {@link #writeFacts} writes. */
    int length() {
        return bytes.length - facts;
    }
}
