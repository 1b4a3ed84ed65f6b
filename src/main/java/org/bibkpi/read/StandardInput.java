package org.bibkpi.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What another program pipes in, kept as a file, since content is looked at more than once. */
public final class StandardInput {
    /** The name that stands for it on the command line, in messages and in record ids. */
    public static final String NAME = "-";

    private StandardInput() {}

    /** Reads it to its end; the file is the user's alone and goes with the program. */
    public static LocalFile keep(final InputStream in) throws IOException {
        final Path file = Files.createTempFile("bibkpi-", ".in");
        file.toFile().deleteOnExit();
        // Written to, not replaced: a new file in its place would be open to all.
        try (OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
        return new LocalFile(NAME, file);
    }
}
