package org.bibkpi.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a run keeps what does not fit into memory. Its name follows from the report, so that the next run of the same
 * report finds and removes what a run that was killed left there.
 */
final class Scratch {
    private static final int NAME_LENGTH = 16;

    private Scratch() {}

    /** The folder for a report; it need not exist. */
    static Path of(final Path report) {
        final String owner = System.getProperty("user.name") + "\n" + report;
        return Path.of(System.getProperty("java.io.tmpdir"))
                .resolve("bibkpi-" + digest(owner).substring(0, NAME_LENGTH));
    }

    private static String digest(final String text) {
        try {
            return Sha256.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
