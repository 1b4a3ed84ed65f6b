package org.bibkpi.deduplicate;

import java.io.Serializable;

/**
 * Where a record ended up.
 *
 * @param record its number
 * @param cluster the smallest record number of its cluster: its own if it stands alone
 * @param reason the rule by which it joined; {@value #UNIQUE} if it stands alone
 */
public record ClusteredRecord(int record, int cluster, String reason) implements Serializable {
    /** The reason of a record that no other is joined with. */
    public static final String UNIQUE = "unique";
}
