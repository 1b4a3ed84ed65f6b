package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.List;

/**
 * Records sorted into works.
 *
 * @param records one entry for each record, in the order of their ids
 * @param doubts pairs of different clusters that a person should look at, strongest reason first
 */
public record Clustering(List<ClusteredRecord> records, List<Edge> doubts) implements Serializable {
    public Clustering {
        records = records.stream().sorted().toList();
        doubts = doubts.stream().sorted().toList();
    }
}
