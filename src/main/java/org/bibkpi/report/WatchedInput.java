package org.bibkpi.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.bibkpi.model.InputException;

/**
 * A file that a run reads, as it was when the run began. A figure that was computed from one state of a file must not
 * carry the checksum of another.
 *
 * @param fact what the manifest says of it
 * @param path where it is
 * @param modified when it was last written
 */
public record WatchedInput(InputFact fact, Path path, FileTime modified) {
    /**
     * Reads a file once to know its checksum.
     *
     * @param role what the job uses it for
     * @param name as the job names it
     */
    public static WatchedInput of(final String role, final String name, final Path path) {
        try {
            final FileTime modified = Files.getLastModifiedTime(path);
            return new WatchedInput(fact(role, name, path), path, modified);
        } catch (final IOException e) {
            throw new InputException(name, "the file cannot be read: " + e.getMessage());
        }
    }

    private static InputFact fact(final String role, final String name, final Path path) throws IOException {
        return new InputFact(role, name, Files.size(path), Sha256.of(Files.newInputStream(path)));
    }

    /**
     * Demands that the file is what it was. One that nobody has touched, by its size and time, is not read again.
     *
     * @throws InputException if it is not
     */
    public void demandUnchanged() {
        try {
            if (isTouched() && !fact(fact.role(), fact.name(), path).equals(fact)) {
                throw changed();
            }
        } catch (final IOException e) {
            throw changed();
        }
    }

    private boolean isTouched() throws IOException {
        return !Files.getLastModifiedTime(path).equals(modified) || Files.size(path) != fact.size();
    }

    private InputException changed() {
        return new InputException(
                fact.name(),
                "the file was changed while it was being read, so nothing was written. Run again once it is complete.");
    }
}
