package org.bibkpi.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bibkpi.model.Reading;

/** Reads one export, record after record, holding one at a time. */
public interface RecordReader {
    /**
     * The next record, or why it could not be read; empty at the end of the file.
     *
     * @throws org.bibkpi.model.InputException if the file as a whole cannot be trusted: cut off in the middle of a
     *     record, damaged compression
     */
    Optional<Reading> next() throws IOException;

    /** What a person should know of this file, such as a missing end mark; complete once {@link #next} is empty. */
    List<String> warnings();
}
