package org.bibkpi.normalise;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.InputException;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.Reading;
import org.bibkpi.model.Rejection;
import org.bibkpi.read.ExportReader;
import org.bibkpi.read.Exports;
import org.bibkpi.read.GapTally;

/** The records of a file, read and normalised one at a time. */
public final class SourceRecords implements Iterator<Normalised>, Closeable {
    private final ExportReader reader;
    private final Map<String, Long> refusedByFile = new HashMap<>();

    private SourceRecords(final ExportReader reader) {
        this.reader = reader;
    }

    /**
     * Opens a file; the caller closes it.
     *
     * @throws InputException if it is empty, damaged or not an export
     */
    public static SourceRecords open(final ByteSource file) {
        return new SourceRecords(Exports.open(file));
    }

    /**
     * Whether another record follows.
     *
     * @throws InputException if the file turns out to be cut off or damaged
     */
    @Override
    public boolean hasNext() {
        return reader.hasNext();
    }

    @Override
    public Normalised next() {
        final Reading reading = reader.next();
        if (reading instanceof Rejection rejection) {
            return new Normalised.Rejected(rejection);
        }
        final Normalised normalised = RecordNormaliser.normalise((RawRecord) reading);
        if (normalised instanceof Normalised.Rejected rejected) {
            refusedByFile.merge(rejected.rejection().id().file(), 1L, Long::sum);
        }
        return normalised;
    }

    /** What came out of each export in the file so far; complete once there is no next record. */
    public List<FileCount> counts() {
        return reader.contents().stream().map(this::count).toList();
    }

    /** What the records read last cannot answer. */
    public GapTally gaps() {
        return reader.gaps();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private FileCount count(final FileCount read) {
        return read.withRejected(refusedByFile.getOrDefault(read.file(), 0L));
    }
}
