package org.bibkpi.spark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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

    /** A byte for each letter where that is enough, else two; half a surrogate pair survives too. */
    void writeText(final String text) {
        final boolean latin = isLatin(text);
        writeLong((long) text.length() << 1 | (latin ? 0 : 1));
        if (latin) {
            final byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
            reserve(letters.length);
            System.arraycopy(letters, 0, bytes, size, letters.length);
            size += letters.length;
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

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
