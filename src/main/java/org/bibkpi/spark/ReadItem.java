package org.bibkpi.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Rejection;
import org.bibkpi.read.GapTally;

/** What reading the exports yields on Spark. */
sealed interface ReadItem extends Serializable {
    /**
     * Some records that can be used, of one export. Kept one by one, they would take more room, and Spark longer to weigh
     * them than to keep them.
     *
     * @param file the export
     * @param bytes of each record its number, its length and what it says
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Records(String file, byte[] bytes) implements ReadItem {
        /** The records one by one, in their order. */
        Iterator<Accepted> each() {
            final ByteReader in = new ByteReader(bytes);
            final List<Accepted> records = new ArrayList<>();
            while (in.hasMore()) {
                final RecordId id = new RecordId(file, in.readLong());
                records.add(new Accepted(id, in.readBytes((int) in.readLong())));
            }
            return records.iterator();
        }
    }

    /**
     * A record that can be used.
     *
     * @param id where it stands
     * @param bytes encoded, as it is kept and moved far more often than it is looked at
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Accepted(RecordId id, byte[] bytes) implements Serializable {}

    /**
     * A record that cannot.
     *
     * @param rejection where and why
     */
    record Refused(Rejection rejection) implements ReadItem {}

    /**
     * An export read to its end.
     *
     * @param count what came out of it
     */
    record Finished(FileCount count) implements ReadItem {}

    /**
     * What a part of a file cannot answer.
     *
     * @param file its name
     * @param tally of this part
     */
    record Gaps(String file, GapTally tally) implements ReadItem {}

    /**
     * A file that cannot be trusted as a whole.
     *
     * @param file its name
     * @param message what is wrong and what to do
     */
    record Unreadable(String file, String message) implements ReadItem {}
}
