package org.bibkpi.report;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Lines as a file will hold them. Each becomes bytes on its own: one with wide letters makes no other line slower. */
final class Utf8Lines extends Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void write(final char[] letters, final int from, final int length) {
        write(new String(letters, from, length), 0, length);
    }

    @Override
    public void write(final String text, final int from, final int length) {
        bytes.writeBytes(text.substring(from, from + length).getBytes(StandardCharsets.UTF_8));
    }

    /** All that was written. */
    byte[] toBytes() {
        return bytes.toByteArray();
    }

    @Override
    public void flush() {
        // All is there.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
