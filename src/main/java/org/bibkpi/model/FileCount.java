package org.bibkpi.model;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came out of an export file.
 *
 * @param file its name in the job; the member of an archive follows after {@code !}
 * @param format the stable id of its format
 * @param source the database it came from
 * @param read records found
 * @param rejected records found that could not be used
 * @param warnings what a person should know of it
 */
public record FileCount(String file, String format, Source source, long read, long rejected, List<String> warnings)
        implements Comparable<FileCount>, Serializable {
    public FileCount {
        warnings = warnings.stream().map(Printable::of).toList();
    }

    /** The same with so many more records that could not be used. */
    public FileCount withRejected(final long more) {
        return new FileCount(file, format, source, read, rejected + more, warnings);
    }

    /** Whether it is that file of the job, or a member of it. */
    public boolean isOf(final String name) {
        return file.equals(name) || file.startsWith(name + "!");
    }

    /** The same with one more thing that a person should know. */
    public FileCount withWarning(final String more) {
        return new FileCount(
                file,
                format,
                source,
                read,
                rejected,
                Stream.concat(warnings.stream(), Stream.of(more)).toList());
    }

    /** The file, its format and its records in one line. */
    public String text() {
        return file + ": " + format + ", " + read + " records, " + rejected + " rejected";
    }

    @Override
    public int compareTo(final FileCount other) {
        return file.compareTo(other.file);
    }
}
