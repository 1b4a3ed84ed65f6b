package org.bibkpi.deduplicate;

import java.io.Serializable;
import org.bibkpi.model.RecordId;

/**
 * The records of a run sorted into works.
 *
 * @param numbers what the clustering calls each record
 * @param clustering which records are one work, and why
 */
public record Works(RecordNumbers numbers, Clustering clustering) implements Serializable {
    /** The number of a record's work: the same for all its records. */
    public int workOf(final RecordId record) {
        return clustering.clusterOf(numbers.numberOf(record));
    }

    /** The rule by which a record joined others; {@value ClusteredRecord#UNIQUE} if it stands alone. */
    public String reasonOf(final RecordId record) {
        return clustering.reasonOf(numbers.numberOf(record));
    }
}
