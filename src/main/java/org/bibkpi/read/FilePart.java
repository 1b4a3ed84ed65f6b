package org.bibkpi.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.bibkpi.model.ByteSource;

/**
 * Whole lines of a large file, one record on each: what one task of many reads of it. It bears the name of the file, and
 * its records the numbers that they have there.
 *
 * @param file the whole file
 * @param range where the part stands
 * @param before what stands before it
 * @param records how many it holds
 */
public record FilePart(ByteSource file, LineRange range, Preceding before, long records) implements ByteSource {
    @Override
    public String name() {
        return file.name();
    }

    @Override
    public long size() {
        return range.length();
    }

    @Override
    public Instant modified() throws IOException {
        return file.modified();
    }

    @Override
    public InputStream open() throws IOException {
        return open(file, range);
    }

    static InputStream open(final ByteSource file, final LineRange range) throws IOException {
        final InputStream whole = file.open();
        whole.skipNBytes(range.from());
        return new Ending(whole, range.length());
    }

    /** Ends where the part ends. */
    private static final class Ending extends FilterInputStream {
        private long left;

        Ending(final InputStream in, final long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            final int value = left == 0 ? -1 : super.read();
            left -= value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(final byte[] target, final int offset, final int length) throws IOException {
            final int count = left == 0 ? -1 : super.read(target, offset, (int) Math.min(length, left));
            left -= Math.max(count, 0);
            return count;
        }

        @Override
        public long skip(final long count) throws IOException {
            final long skipped = super.skip(Math.min(count, left));
            left -= skipped;
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
