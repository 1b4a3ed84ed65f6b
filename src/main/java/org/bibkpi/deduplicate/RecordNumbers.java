package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.bibkpi.model.Check;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.RecordId;

/** All records of a run numbered from 0, file by file by name, so that a number can stand for a record. */
public final class RecordNumbers implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, Integer> firstByFile;
    private final int size;

    private RecordNumbers(final Map<String, Integer> firstByFile, final int size) {
        this.firstByFile = firstByFile;
        this.size = size;
    }

    /**
     * Numbers the records of these files.
     *
     * @throws ArithmeticException if there are more than 2,147,483,647
     */
    public static RecordNumbers of(final Collection<FileCount> files) {
        final Map<String, Integer> firstByFile = new TreeMap<>();
        long next = 0;
        for (final FileCount file :
                files.stream().filter(f -> f.read() > 0).sorted().toList()) {
            firstByFile.put(file.file(), Math.toIntExact(next));
            next += file.read();
        }
        return new RecordNumbers(firstByFile, Math.toIntExact(next));
    }

    /** How many records there are, those that could not be used included. */
    public int size() {
        return size;
    }

    /** The number of a record. */
    public int numberOf(final RecordId id) {
        Check.that(firstByFile.containsKey(id.file()), "no record was counted in %s", id.file());
        return Math.toIntExact(firstByFile.getOrDefault(id.file(), 0) + id.number() - 1);
    }
}
