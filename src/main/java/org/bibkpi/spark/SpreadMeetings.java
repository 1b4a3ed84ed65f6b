package org.bibkpi.spark;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.bibkpi.deduplicate.Candidate;
import org.bibkpi.deduplicate.Clustering;
import org.bibkpi.deduplicate.Crowds;
import org.bibkpi.deduplicate.Deduplicator;
import org.bibkpi.deduplicate.KeyCounts;
import org.bibkpi.deduplicate.MatchFacts;
import org.bibkpi.deduplicate.Rulings;
import org.bibkpi.deduplicate.SharedKeys;
import scala.Tuple2;

/**
 * Which records meet in which blocks, for more records than fit one memory. What the rules read of the records stays on
 * the workers; to the driver comes a number for each key that several records share, and one for each pair that is one work
 * or in doubt.
 */
final class SpreadMeetings {
    private final JavaSparkContext context;
    private final JavaRDD<byte[]> facts;
    private final int slices;

    /**
     * Meetings of these records.
     *
     * @param facts encoded {@link MatchFacts}; read several times
     * @param slices into how many parts the blocks are cut
     */
    SpreadMeetings(final JavaRDD<byte[]> facts, final int slices) {
        this.context = JavaSparkContext.fromSparkContext(facts.context());
        this.facts = facts;
        this.slices = slices;
    }

    /** Sorts so many records into works. */
    Clustering cluster(final int records, final Rulings rulings) {
        final Broadcast<SharedKeys> keys = context.broadcast(SharedKeys.find(this::count));
        final Clustering clustering =
                Deduplicator.cluster(records, edges(keys, rulings), wanted -> members(wanted, keys), rulings);
        keys.destroy();
        return clustering;
    }

    private List<KeyCounts> count(final Crowds crowds) {
        final int parts = slices;
        return facts.mapPartitions(part -> new SlicedKeys(keys(part, crowds).iterator(), parts))
                .mapToPair(slice -> slice)
                .partitionBy(new HashPartitioner(parts))
                .values()
                .mapPartitions(keys -> List.of(KeyCounts.of(concat(keys))).iterator())
                .collect();
    }

    private static LongStream keys(final Iterator<byte[]> part, final Crowds crowds) {
        return decoded(part).flatMapToLong(f -> SharedKeys.counted(f, crowds));
    }

    private LongStream edges(final Broadcast<SharedKeys> keys, final Rulings rulings) {
        final Broadcast<Rulings> ruled = context.broadcast(rulings);
        return facts
                .flatMapToPair(record -> keys.value()
                        .of(decode(record))
                        .mapToObj(key -> new Tuple2<>(key, record))
                        .iterator())
                .groupByKey(slices)
                .mapPartitions(blocks ->
                        List.of(judged(blocks, keys.value(), ruled.value())).iterator())
                .collect()
                .stream()
                .flatMapToLong(Arrays::stream);
    }

    private static long[] judged(
            final Iterator<Tuple2<Long, Iterable<byte[]>>> blocks, final SharedKeys keys, final Rulings rulings) {
        return stream(blocks)
                .flatMapToLong(
                        block -> keys.edges(block._1(), decoded(block._2().iterator()), rulings))
                .toArray();
    }

    private Stream<Candidate> members(final BitSet wanted, final Broadcast<SharedKeys> keys) {
        final Broadcast<BitSet> numbers = context.broadcast(wanted);
        return facts.filter(record -> numbers.value().get(decode(record).number())).collect().stream()
                .map(record -> keys.value().candidate(decode(record)));
    }

    private static long[] concat(final Iterator<long[]> keys) {
        return stream(keys).flatMapToLong(Arrays::stream).toArray();
    }

    private static Stream<MatchFacts> decoded(final Iterator<byte[]> records) {
        return stream(records).map(SpreadMeetings::decode);
    }

    private static MatchFacts decode(final byte[] record) {
        return RecordCodec.of(MatchFacts.class).decode(record);
    }

    private static <T> Stream<T> stream(final Iterator<T> values) {
        final Iterable<T> once = () -> values;
        return StreamSupport.stream(once.spliterator(), false);
    }
}
