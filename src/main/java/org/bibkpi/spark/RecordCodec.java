package org.bibkpi.spark;

/**
 * Records of the model to bytes and back: {@code decode(encode(x)).equals(x)}. Spark cannot encode Java records, and
 * Java's own serialisation is several times larger; this writes the components one after the other and nothing else, so
 * both sides have to run the same program. Each is written by hand: of every publication there are hundreds of
 * components, and to ask for them by reflection would take as long as to assess it.
 *
 * @param <T> the record's type
 */
interface RecordCodec<T> {
    /** Writes a record behind what was written before. */
    void encode(T value, ByteWriter out);

    /** Reads a record that stands behind what was read before. */
    T decode(ByteReader in);

    /** The bytes of a record. */
    default byte[] encode(final T value) {
        final ByteWriter out = new ByteWriter();
        encode(value, out);
        return out.toBytes();
    }

    /** The record of these bytes. */
    default T decode(final byte[] bytes) {
        return decode(new ByteReader(bytes));
    }
}
