package org.bibkpi.model;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Bytes that can be opened more than once: a local file, or one on a cluster's file system. */
public interface ByteSource {
    /** The name that messages, record ids and reports use: as the job gives it, with forward slashes. */
    String name();

    /** How many bytes it holds as stored. */
    long size() throws IOException;

    /** When it was last written; the epoch where nobody knows. */
    default Instant modified() throws IOException {
        return Instant.EPOCH;
    }

    /** A new stream from the first byte; the caller closes it. */
    InputStream open() throws IOException;
}
