package org.bibkpi.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.function.Consumer;

/** Takes the checksum of what is written, so that nobody has to read it again for that. */
final class HashedOutput extends FilterOutputStream {
    private final MessageDigest digest = Sha256.digest();
    private final Consumer<Checksum> whole;
    private long size;
    private boolean closed;

    /**
     * Writes to this stream, which it closes.
     *
     * @param whole is told the checksum of everything once the stream is closed
     */
    HashedOutput(final OutputStream out, final Consumer<Checksum> whole) {
        super(out);
        this.whole = whole;
    }

    @Override
    public void write(final int octet) throws IOException {
        out.write(octet);
        digest.update((byte) octet);
        size++;
    }

    @Override
    public void write(final byte[] bytes, final int offset, final int length) throws IOException {
        out.write(bytes, offset, length);
        digest.update(bytes, offset, length);
        size += length;
    }

    @Override
    public void close() throws IOException {
        super.close();
        if (!closed) {
            closed = true;
            whole.accept(new Checksum(size, Sha256.hex(digest)));
        }
    }

    /**
     * How much was written, and what.
     *
     * @param bytes how many
     * @param sha256 their checksum
     */
    record Checksum(long bytes, String sha256) {}
}
