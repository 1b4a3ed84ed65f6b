package org.bibkpi.normalise;

import org.bibkpi.model.Rejection;
import org.bibkpi.model.SourceRecord;

/** What becomes of a raw record. */
public sealed interface Normalised {
    /** A record that can be used. */
    record Accepted(SourceRecord record) implements Normalised {}

    /** A record that names no work. */
    record Rejected(Rejection rejection) implements Normalised {}
}
