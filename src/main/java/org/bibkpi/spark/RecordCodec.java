package org.bibkpi.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

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
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            codec.write(value, out);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    T decode(final byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return type.cast(codec.read(in));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
