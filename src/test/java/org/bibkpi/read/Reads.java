package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.Reading;

/** What is read of a short text. */
final class Reads {
    private Reads() {}

    static List<Reading> all(final String text) {
        final List<Reading> readings = new ArrayList<>();
        Exports.open(InMemoryFile.text("export", text)).forEachRemaining(readings::add);
        return readings;
    }

    static List<RawRecord> records(final String text) {
        return all(text).stream().map(RawRecord.class::cast).toList();
    }

    /** The only record of it. */
    static RawRecord one(final String text) {
        final List<RawRecord> records = records(text);
        if (records.size() != 1) {
            throw new AssertionError(records.size() + " records where one was expected");
        }
        return records.get(0);
    }
}
