package org.bibkpi.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A file that a run read, as the manifest names it.
 *
 * @param role what the job uses it for: {@code publications}, {@code roster}
 * @param name as the job names it
 * @param size in bytes
 * @param sha256 its checksum
 */
public record InputFact(String role, String name, long size, String sha256) {
    /** The role of the exports. */
    public static final String PUBLICATIONS = "publications";

    /** Whether it is one of the exports. */
    public boolean isExport() {
        return role.equals(PUBLICATIONS);
    }

    /** The file in one line. */
    public String text() {
        return role + ": " + name + ", " + size + " bytes, SHA-256 " + sha256;
    }

    /** Content that comes with the program instead of from a file. */
    public static InputFact ofContent(final String role, final String name, final byte[] content) {
        try {
            return new InputFact(role, name, content.length, Sha256.of(new ByteArrayInputStream(content)));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
