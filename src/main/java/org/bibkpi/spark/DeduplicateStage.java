package org.bibkpi.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.bibkpi.deduplicate.BlockKeys;
import org.bibkpi.deduplicate.Blocks;
import org.bibkpi.deduplicate.ClusteredRecord;
import org.bibkpi.deduplicate.Clustering;
import org.bibkpi.deduplicate.Clusters;
import org.bibkpi.deduplicate.Edge;
import org.bibkpi.deduplicate.MatchFacts;
import org.bibkpi.deduplicate.Rulings;
import org.bibkpi.deduplicate.Verdict;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.SourceRecord;
import scala.Tuple2;

/**
 * The second stage: records to works. Blocks and pairs are judged where they lie; only the pairs that a rule has
 * something to say of, and the facts of their records, come to the driver, which joins them into clusters.
 */
final class DeduplicateStage {
    private DeduplicateStage() {}

    /** The records that share a work with another, and the pairs in doubt. */
    static Clustering cluster(
            final JavaSparkContext context,
            final JavaRDD<byte[]> records,
            final int partitions,
            final Rulings rulings) {
        final JavaRDD<byte[]> facts = records.map(DeduplicateStage::facts);
        final List<Edge> edges = Stream.concat(edges(facts, partitions, rulings).stream(), rulings.edges().stream())
                .distinct()
                .toList();
        final Broadcast<Set<RecordId>> ends = context.broadcast(ends(edges));
        final List<MatchFacts> members = facts.map(DeduplicateStage::decode)
                .filter(f -> ends.value().contains(f.id()))
                .collect();
        return Clusters.of(members, edges, rulings);
    }

    /** For each record that shares a work with another, the name of the cluster: its smallest record id. */
    static Map<RecordId, RecordId> clusterNames(final Clustering clustering) {
        final Map<RecordId, RecordId> names = new HashMap<>();
        for (final ClusteredRecord record : clustering.records()) {
            if (!record.reason().equals(ClusteredRecord.UNIQUE)) {
                names.put(record.record(), record.cluster());
            }
        }
        return names;
    }

    private static List<Edge> edges(final JavaRDD<byte[]> facts, final int partitions, final Rulings rulings) {
        final JavaPairRDD<String, byte[]> keyed = facts.flatMapToPair(DeduplicateStage::keyed);
        return keyed.groupByKey(partitions)
                .values()
                .flatMap(block -> judge(block, rulings))
                .collect();
    }

    private static Iterator<Tuple2<String, byte[]>> keyed(final byte[] facts) {
        return BlockKeys.of(decode(facts)).stream()
                .map(key -> new Tuple2<>(key, facts))
                .iterator();
    }

    private static Iterator<Edge> judge(final Iterable<byte[]> block, final Rulings rulings) {
        final List<MatchFacts> members = StreamSupport.stream(block.spliterator(), false)
                .map(DeduplicateStage::decode)
                .sorted()
                .toList();
        final List<Edge> edges = new ArrayList<>();
        Blocks.forEachPair(members, (a, b) -> {
            final Verdict verdict = rulings.judge(a, b);
            if (verdict.kind() == Verdict.Kind.SAME || verdict.kind() == Verdict.Kind.IN_DOUBT) {
                edges.add(new Edge(a.id(), b.id(), verdict));
            }
        });
        return edges.iterator();
    }

    private static Set<RecordId> ends(final List<Edge> edges) {
        final Set<RecordId> ends = new HashSet<>();
        edges.forEach(edge -> {
            ends.add(edge.left());
            ends.add(edge.right());
        });
        return ends;
    }

    private static byte[] facts(final byte[] record) {
        return RecordCodec.of(MatchFacts.class)
                .encode(MatchFacts.of(RecordCodec.of(SourceRecord.class).decode(record)));
    }

    private static MatchFacts decode(final byte[] facts) {
        return RecordCodec.of(MatchFacts.class).decode(facts);
    }
}
