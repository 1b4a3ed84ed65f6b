package org.bibkpi.registry;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.bibkpi.model.InputException;

/** The bytes of a list, unpacked if it is packed with gzip, as large registers are kept. */
final class ListBytes {
    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    /** As for exports: lists pack 3 to 20 times, and what goes beyond this is made to do harm. */
    private static final long HIGHEST_RATIO = 200;

    private static final long ALWAYS_ALLOWED = 64L << 20;

    private ListBytes() {}

    /** The bytes from the beginning; the caller closes them. */
    static InputStream open(final Path file) throws IOException {
        final InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        bytes.mark(2);
        final boolean packed = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
        bytes.reset();
        return packed ? unpacked(file, bytes) : bytes;
    }

    private static InputStream unpacked(final Path file, final InputStream packed) throws IOException {
        return BoundedInputStream.builder()
                .setInputStream(new GZIPInputStream(packed))
                .setMaxCount(Math.max(ALWAYS_ALLOWED, Files.size(file) * HIGHEST_RATIO) + 1)
                .setOnMaxCount((most, read) -> {
                    throw new InputException(
                            file.toString().replace('\\', '/'),
                            "The packed list unpacks to more than " + HIGHEST_RATIO
                                    + " times its size, which no list does. Unpack it yourself and look at it first.");
                })
                .get();
    }
}
