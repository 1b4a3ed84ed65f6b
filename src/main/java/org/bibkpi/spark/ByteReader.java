package org.bibkpi.spark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what a {@link ByteWriter} wrote, in the same order. */
final class ByteReader {
    private final byte[] bytes;
    private int at;

    ByteReader(final byte[] bytes) {
        this(bytes, 0);
    }

    /** Reads from this place on. */
    ByteReader(final byte[] bytes, final int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** Where the next byte stands. */
    int at() {
        return at;
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    void skip(final int length) {
        at += length;
    }

    /** Reads so many bytes as they are. */
    byte[] readBytes(final int length) {
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** Reads what {@link ByteWriter#writeHash} wrote. */
    long readHash() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << Byte.SIZE | readByte();
        }
        return value;
    }

    int readByte() {
        return bytes[at++] & 0xFF;
    }

    long readLong() {
        long value = 0;
        int shift = 0;
        int part = readByte();
        while (part >= 0x80) {
            value |= (part & 0x7FL) << shift;
            shift += 7;
            part = readByte();
        }
        return value | (long) part << shift;
    }

    int readInt() {
        return (int) readLong();
    }

    boolean readBoolean() {
        return readByte() != 0;
    }

    /** Reads one of these values of an enumeration, which are all of it. */
    <E extends Enum<E>> E readEnum(final E[] values) {
        return values[readByte()];
    }

    /** Reads what {@link ByteWriter#writeEnums} wrote. */
    <E extends Enum<E>> Set<E> readEnums(final E[] values) {
        final Set<E> read = EnumSet.noneOf(values[0].getDeclaringClass());
        for (long bits = readLong(); bits != 0; bits &= bits - 1) {
            read.add(values[Long.numberOfTrailingZeros(bits)]);
        }
        return read;
    }

    /** Reads what {@link ByteWriter#writeAll} wrote. */
    <T> List<T> readAll(final Function<ByteReader, T> one) {
        final int size = readInt();
        if (size < 2) {
            return size == 0 ? List.of() : List.of(one.apply(this));
        }
        final List<T> read = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            read.add(one.apply(this));
        }
        return read;
    }

    /** Reads what {@link ByteWriter#writeOptional} wrote. */
    <T> Optional<T> readOptional(final Function<ByteReader, T> one) {
        return readBoolean() ? Optional.of(one.apply(this)) : Optional.empty();
    }

    String readText() {
        final long length = readLong();
        return (length & 1) == 0 ? latin((int) (length >>> 1)) : wide(new char[(int) (length >>> 1)]);
    }

    private String latin(final int length) {
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
    }

    private String wide(final char[] letters) {
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) (readByte() << Byte.SIZE | readByte());
        }
        return new String(letters);
    }
}
