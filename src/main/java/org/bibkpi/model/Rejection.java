package org.bibkpi.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A record that could not be used, and why.
 *
 * @param id where it stands
 * @param position where to look in the file, for a person: {@code line 233}
 * @param cause a full sentence without personal data
 */
public record Rejection(RecordId id, String position, String cause)
        implements Reading, Comparable<Rejection>, Serializable {
    public Rejection {
        Check.notBlank(cause, "cause");
    }

    @Override
    public int compareTo(final Rejection other) {
        return Comparator.comparing(Rejection::id).compare(this, other);
    }
}
