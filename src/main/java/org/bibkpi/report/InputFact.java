package org.bibkpi.report;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that a run read, as the manifest names it.
 *
 * @param role what the job uses it for: {@code publications}, {@code roster}
 * @param name as the job names it
 * @param size in bytes
 * @param sha256 its checksum
 */
public record InputFact(String role, String name, long size, String sha256) {
    /** A stream that can be opened. */
    @FunctionalInterface
    public interface Opening {
        /** Opens it from the first byte. */
        InputStream open() throws IOException;
    }

    /** Reads a file once to know its checksum. */
    public static InputFact of(final String role, final String name, final long size, final Opening file)
            throws IOException {
        return new InputFact(role, name, size, Sha256.of(file.open()));
    }
}
