package org.bibkpi.spark;

import java.io.Serializable;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Rejection;
import org.bibkpi.read.GapTally;

/** What reading the exports yields on Spark. */
sealed interface ReadItem extends Serializable {
    /**
     * A record that can be used.
     *
     * @param id where it stands
     * @param bytes encoded, as it is kept and moved far more often than it is looked at
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Accepted(RecordId id, byte[] bytes) implements ReadItem {}

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
