package org.bibkpi.registry;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a list, unpacked if it is packed with gzip, as large registers are kept. */
final class ListBytes {
    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    private ListBytes() {}

    /** The bytes from the beginning; the caller closes them. */
    static InputStream open(final Path file) throws IOException {
        final InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        bytes.mark(2);
        final boolean packed = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
        bytes.reset();
        return packed ? new UnpackedList(file, bytes) : bytes;
    }
}
