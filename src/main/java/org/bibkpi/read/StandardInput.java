package org.bibkpi.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What another program pipes in, kept as a file, since content is looked at more than once. */
public final class StandardInput {
    /** The name that stands for it on the command line, in messages and in record ids. */
    public static final String NAME = "-";

    private StandardInput() {}

    /** Reads it to its end; the file is the user's alone and goes with the program. */
    public static LocalFile keep(final InputStream in) throws IOException {
        final Path file = Files.createTempFile("bibkpi-", ".in");
        file.toFile().deleteOnExit();
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        return new LocalFile(NAME, file);
    }
}
