package org.bibkpi.model;

import java.io.Serializable;

/**
 * Where a record stands: the same in every run over the same files.
 *
 * @param file the file as the job names it; the member of an archive follows after {@code !}
 * @param number the record's place in that file, from 1
 */
public record RecordId(String file, long number) implements Comparable<RecordId>, Serializable {
    public RecordId {
        Check.notBlank(file, "file");
        Check.that(number >= 1, "records are numbered from 1, not %d", number);
    }

    @Override
    public int compareTo(final RecordId other) {
        final int byFile = file.compareTo(other.file);
        return byFile == 0 ? Long.compare(number, other.number) : byFile;
    }

    @Override
    public String toString() {
        return file + "#" + number;
    }
}
