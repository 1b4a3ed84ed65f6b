package org.bibkpi.spark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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
