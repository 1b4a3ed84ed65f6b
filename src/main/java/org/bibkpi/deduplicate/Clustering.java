package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Records sorted into works: a few bytes for each record, so that a hundred million fit one machine. */
public final class Clustering implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final byte UNIQUE = Byte.MAX_VALUE;

    private final int[] clusters;
    private final byte[] reasons;
    private final List<Edge> doubts;

    private Clustering(final int[] clusters, final byte[] reasons, final List<Edge> doubts) {
        this.clusters = clusters;
        this.reasons = reasons;
        this.doubts = List.copyOf(doubts);
    }

    /** How many records there are. */
    public int size() {
        return clusters.length;
    }

    /** The smallest record number of a record's work: its own if it stands alone. */
    public int clusterOf(final int record) {
        return clusters[record];
    }

    /** Whether no other record is joined with it. */
    public boolean isUnique(final int record) {
        return reasons[record] == UNIQUE;
    }

    /** The rule by which a record joined others; {@value ClusteredRecord#UNIQUE} if it stands alone. */
    public String reasonOf(final int record) {
        return isUnique(record) ? ClusteredRecord.UNIQUE : PairJudge.reason(reasons[record]);
    }

    /** Pairs of different works that a person should look at, by their records. */
    public List<Edge> doubts() {
        return doubts;
    }

    /** One entry for each record, by number. */
    public List<ClusteredRecord> records() {
        return IntStream.range(0, clusters.length)
                .mapToObj(i -> new ClusteredRecord(i, clusterOf(i), reasonOf(i)))
                .toList();
    }

    /** A clustering in the making: every record stands alone until it is put elsewhere. */
    static final class Draft {
        private final int[] clusters;
        private final byte[] reasons;

        Draft(final int records) {
            this.clusters = IntStream.range(0, records).toArray();
            this.reasons = new byte[records];
            Arrays.fill(reasons, UNIQUE);
        }

        /** Puts a record into a cluster by the rule of this rank. */
        void put(final int record, final int cluster, final int rank) {
            clusters[record] = cluster;
            reasons[record] = (byte) rank;
        }

        /** Puts records where they were joined. */
        void put(final List<Clusters.Joined> joined) {
            joined.forEach(j -> put(j.record(), j.cluster(), j.rank()));
        }

        /** The clustering, less those doubts that were settled in it or by a ruling on other records of the two works. */
        Clustering finish(final List<Edge> doubts, final Rulings rulings) {
            final Set<RecordPair> ruled = rulings.different().stream()
                    .flatMap(p -> works(p.left(), p.right()).stream())
                    .collect(Collectors.toSet());
            return new Clustering(
                    clusters,
                    reasons,
                    doubts.stream()
                            .filter(d -> works(d.left(), d.right())
                                    .filter(w -> !ruled.contains(w))
                                    .isPresent())
                            .sorted()
                            .toList());
        }

        /** The works of two records; empty if it is one. */
        private Optional<RecordPair> works(final int left, final int right) {
            return clusters[left] == clusters[right]
                    ? Optional.empty()
                    : Optional.of(RecordPair.of(clusters[left], clusters[right]));
        }
    }
}
