package org.bibkpi.deduplicate;

import java.io.Serializable;
import org.bibkpi.model.RecordId;

/**
 * Where a record ended up.
 *
 * @param record the record
 * @param cluster the smallest record id of its cluster: its own if it stands alone
 * @param reason the rule by which it joined; {@value #UNIQUE} if it stands alone
 */
public record ClusteredRecord(RecordId record, RecordId cluster, String reason)
        implements Comparable<ClusteredRecord>, Serializable {
    /** The reason of a record that no other is joined with. */
    public static final String UNIQUE = "unique";

    @Override
    public int compareTo(final ClusteredRecord other) {
        return record.compareTo(other.record);
    }
}
