package org.bibkpi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.bibkpi.read.LocalFile;
import org.bibkpi.read.StandardInput;

/** A file as the command line names it: {@code -} is what is piped in. */
final class GivenFile {
    private GivenFile() {}

    static LocalFile of(final Path path) {
        try {
            return path.toString().equals(StandardInput.NAME) ? StandardInput.keep(System.in) : LocalFile.of(path);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
