package org.bibkpi.registry;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.bibkpi.model.InputException;

/** What comes out of a packed list, unless it is more than any list packs. */
final class UnpackedList extends FilterInputStream {
    /** As for exports: lists pack 3 to 20 times. */
    private static final long HIGHEST_RATIO = 200;

    private static final long ALWAYS_ALLOWED = 64L << 20;

    private final Path file;
    private long left;

    UnpackedList(final Path file, final InputStream packed) throws IOException {
        super(new GZIPInputStream(packed));
        this.file = file;
        this.left = Math.max(ALWAYS_ALLOWED, Files.size(file) * HIGHEST_RATIO);
    }

    @Override
    public int read() throws IOException {
        final byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(final byte[] target, final int offset, final int length) throws IOException {
        final int count = super.read(target, offset, length);
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new InputException(
                    file.toString().replace('\\', '/'),
                    "The packed list unpacks to more than " + HIGHEST_RATIO
                            + " times its size, which no list does. Unpack it yourself and look at it first.");
        }
        return count;
    }
}
