package org.bibkpi.spark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Bytes in the making, for one thread. Small numbers take little room. */
final class ByteWriter {
    private static final int LATIN = 0xFF;

    private byte[] bytes = new byte[1024];
    private int size;

    void writeByte(final int value) {
        if (size == bytes.length) {
            reserve(1);
        }
        bytes[size++] = (byte) value;
    }

    /** Seven bits a byte; all but the last bear a mark. */
    void writeLong(final long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            writeByte((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        writeByte((int) rest);
    }

    void writeBoolean(final boolean value) {
        writeByte(value ? 1 : 0);
    }

    /** By place, as both ends are the same program. */
    @SuppressWarnings("EnumOrdinal")
    void writeEnum(final Enum<?> value) {
        writeByte(value.ordinal());
    }

    /** A bit for each. */
    @SuppressWarnings("EnumOrdinal")
    void writeEnums(final Set<? extends Enum<?>> values) {
        long bits = 0;
        for (final Enum<?> value : values) {
            bits |= 1L << value.ordinal();
        }
        writeLong(bits);
    }

    /** How many, then one after the other. */
    <T> void writeAll(final Collection<T> values, final BiConsumer<ByteWriter, ? super T> one) {
        writeLong(values.size());
        for (final T value : values) {
            one.accept(this, value);
        }
    }

    /** Whether there is one, then it. */
    <T> void writeOptional(final Optional<T> value, final BiConsumer<ByteWriter, ? super T> one) {
        writeBoolean(value.isPresent());
        if (value.isPresent()) {
            one.accept(this, value.get());
        }
    }

    /** Eight bytes, as large numbers are as frequent as small ones. */
    void writeHash(final long value) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            writeByte((int) (value >>> shift));
        }
    }

    /** Some bytes as they are. */
    void writeBytes(final byte[] from, final int start, final int length) {
        reserve(length);
        System.arraycopy(from, start, bytes, size, length);
        size += length;
    }

    /** A byte for each letter where that is enough, else two; half a surrogate pair survives too. */
    void writeText(final String text) {
        final boolean latin = isLatin(text);
        writeLong((long) text.length() << 1 | (latin ? 0 : 1));
        if (latin) {
            final byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
            writeBytes(letters, 0, letters.length);
        } else {
            for (int i = 0; i < text.length(); i++) {
                writeByte(text.charAt(i) >>> Byte.SIZE);
                writeByte(text.charAt(i));
            }
        }
    }

    private static boolean isLatin(final String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= LATIN) {
            at++;
        }
        return at == text.length();
    }

    private void reserve(final int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
