package org.bibkpi.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.bibkpi.model.Check;
import org.bibkpi.model.InputException;

/**
 * What comes out of a decompressor. Damage becomes a message for people, and a small file that unpacks to an endless
 * one is stopped.
 */
final class GuardedStream extends FilterInputStream {
    /** Exports compress 5 to 40 times; what goes beyond this is made to do harm. */
    private static final long HIGHEST_RATIO = 200;

    private static final long ALWAYS_ALLOWED = 64L * 1024 * 1024;

    private final String name;
    private final CountedStream packed;
    private long unpacked;

    GuardedStream(final String name, final InputStream unpacking, final CountedStream packed) {
        super(unpacking);
        this.name = name;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        final byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(final byte[] target, final int offset, final int length) throws IOException {
        final int count = readOrExplain(target, offset, length);
        unpacked += Math.max(count, 0);
        guard();
        return count;
    }

    // Decompressors answer damaged input with exceptions of many kinds, not only with IOException.
    private int readOrExplain(final byte[] target, final int offset, final int length) {
        try {
            return super.read(target, offset, length);
        } catch (final InputException explained) {
            throw explained;
        } catch (final IOException | RuntimeException damaged) {
            throw damaged(name, damaged);
        }
    }

    static InputException damaged(final String name, final Exception cause) {
        final InputException explained = new InputException(
                name, "The compressed file is damaged or cut off. Copy or download it again, or unpack it first.");
        explained.initCause(cause);
        return explained;
    }

    private void guard() {
        if (unpacked > ALWAYS_ALLOWED && unpacked / HIGHEST_RATIO > packed.count()) {
            throw new InputException(
                    name,
                    "The compressed file unpacks to more than " + HIGHEST_RATIO
                            + " times its size, which no export does. Unpack it yourself and look at it first.");
        }
    }

    @Override
    public void close() {
        // The source that was opened is closed once, by whoever opened it.
    }

    @Override
    public long skip(final long n) throws IOException {
        Check.that(n >= 0, "cannot skip %d bytes", n);
        long skipped = 0;
        final byte[] buffer = new byte[8192];
        int count = 0;
        while (skipped < n && count >= 0) {
            count = read(buffer, 0, (int) Math.min(buffer.length, n - skipped));
            skipped += Math.max(count, 0);
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
