package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bibkpi.model.Check;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.RecordId;

/** All records of a run numbered from 0, file by file by name, so that a number can stand for a record. */
public final class RecordNumbers implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, Integer> firstByFile;
    private final NavigableMap<Integer, String> fileByFirst;
    private final int size;

    private RecordNumbers(final NavigableMap<Integer, String> fileByFirst, final int size) {
        this.fileByFirst = fileByFirst;
        this.size = size;
        this.firstByFile = new TreeMap<>();
        fileByFirst.forEach((first, file) -> firstByFile.put(file, first));
    }

    /**
     * Numbers the records of these files.
     *
     * @throws ArithmeticException if there are more than 2,147,483,647
     */
    public static RecordNumbers of(final Collection<FileCount> files) {
        final NavigableMap<Integer, String> fileByFirst = new TreeMap<>();
        long next = 0;
        for (final FileCount file :
                files.stream().filter(f -> f.read() > 0).sorted().toList()) {
            fileByFirst.put(Math.toIntExact(next), file.file());
            next += file.read();
        }
        return new RecordNumbers(fileByFirst, Math.toIntExact(next));
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

    /** The record of a number. */
    public RecordId idOf(final int number) {
        final Map.Entry<Integer, String> file = fileByFirst.floorEntry(number);
        return new RecordId(file.getValue(), (long) number - file.getKey() + 1);
    }
}
