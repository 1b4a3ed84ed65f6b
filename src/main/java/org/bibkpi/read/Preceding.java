package org.bibkpi.read;

import java.io.Serializable;

/**
 * What stands before a part of a file.
 *
 * @param lines so many lines
 * @param records so many records in them
 */
public record Preceding(long lines, long records) implements Serializable {
    /** Before the beginning of a file. */
    public static final Preceding NONE = new Preceding(0, 0);

    /** What stands before that which follows. */
    public Preceding plus(final Preceding more) {
        return new Preceding(lines + more.lines, records + more.records);
    }
}
