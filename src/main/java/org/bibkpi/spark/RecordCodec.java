package org.bibkpi.spark;

/**
 * Records of the model to bytes and back: {@code decode(encode(x)).equals(x)}. Spark cannot encode Java records, and
 * Java's own serialisation is several times larger; this writes the components one after the other and nothing else, so
 * both sides have to run the same program.
 *
 * @param <T> the record's type
 */
final class RecordCodec<T> {
    private final ValueCodec codec;
    private final Class<T> type;

    private RecordCodec(final Class<T> type) {
        this.type = type;
        this.codec = ValueCodec.of(type);
    }

    /** The codec of a record's type. Cheap to call again: what it learns of a type is kept. */
    static <T> RecordCodec<T> of(final Class<T> type) {
        return new RecordCodec<>(type);
    }

    byte[] encode(final T value) {
        final ByteWriter out = new ByteWriter();
        encode(value, out);
        return out.toBytes();
    }

    /** Writes a record behind what was written before. */
    void encode(final T value, final ByteWriter out) {
        codec.write(value, out);
    }

    /** Reads a record that stands behind what was read before. */
    T decode(final ByteReader in) {
        return type.cast(codec.read(in));
    }

    T decode(final byte[] bytes) {
        return decode(new ByteReader(bytes));
    }
}
