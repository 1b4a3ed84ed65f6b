package org.bibkpi.report;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.InputException;

/**
 * A file that a run reads, as it was when the run began. A figure that was computed from one state of a file must not
 * carry the checksum of another.
 *
 * @param fact what the manifest says of it
 * @param file the file itself
 * @param modified when it was last written
 */
public record WatchedInput(InputFact fact, ByteSource file, Instant modified) {
    /**
     * Reads a file once to know its checksum.
     *
     * @param role what the job uses it for
     * @throws InputException if it cannot be read
     */
    public static WatchedInput of(final String role, final ByteSource file) {
        return find(role, file)
                .orElseThrow(() -> new InputException(
                        file.name(), "the file cannot be read. Check that it is there and that you may read it."));
    }

    /** The same of a file that may be missing, which is for its reader to complain of. */
    public static Optional<WatchedInput> find(final String role, final ByteSource file) {
        try {
            final Instant modified = file.modified();
            return Optional.of(new WatchedInput(fact(role, file), file, modified));
        } catch (final IOException e) {
            return Optional.empty();
        }
    }

    private static InputFact fact(final String role, final ByteSource file) throws IOException {
        return new InputFact(role, file.name(), file.size(), Sha256.of(file.open()));
    }

    /**
     * Demands that the file is what it was. One that nobody has touched, by its size and time, is not read again.
     *
     * @throws InputException if it is not
     */
    public void demandUnchanged() {
        try {
            if (isTouched() && !fact(fact.role(), file).equals(fact)) {
                throw changed();
            }
        } catch (final IOException e) {
            throw changed();
        }
    }

    private boolean isTouched() throws IOException {
        return !file.modified().equals(modified) || file.size() != fact.size();
    }

    private InputException changed() {
        return new InputException(
                fact.name(),
                "the file was changed while it was being read, so nothing was written. Run again once it is complete.");
    }
}
