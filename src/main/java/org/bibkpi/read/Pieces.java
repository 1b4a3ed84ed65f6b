package org.bibkpi.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A file cut into records, one after the other. */
interface Pieces<T> {
    /**
     * The next piece; empty at the end.
     *
     * @throws org.bibkpi.model.InputException if the file ends in the middle of a record
     */
    Optional<Piece<T>> next() throws IOException;

    /** What a person should know of the file; complete once {@link #next} is empty. */
    default List<String> warnings() {
        return List.of();
    }
}
