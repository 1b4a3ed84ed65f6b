package org.bibkpi.read;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be opened more than once: a local file, or one on a cluster's file system. */
public interface ByteSource {
    /** The name that messages, record ids and reports use: as the job gives it, with forward slashes. */
    String name();

    /** How many bytes it holds as stored. */
    long size() throws IOException;

    /** A new stream from the first byte; the caller closes it. */
    InputStream open() throws IOException;
}
