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
import org.bibkpi.deduplicate.Rulings;
import org.bibkpi.deduplicate.SharedKeys;

/**
 * Which records meet in which blocks, for more records than fit one memory. What the rules read of the records stays on
 * the workers; to the driver comes a number for each key that several records share, and one for each pair that is one work
 * or in doubt.
 */
final class SpreadMeetings {
    private static final long[] NO_BLOCKS = {};

    private final JavaSparkContext context;
    private final JavaRDD<byte[]> facts;
    private final int slices;

    /**
     * Meetings of these records.
     *
     * @param facts encoded {@link KeyedFacts}; read several times
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
        final LongStream edges = edges(keys, rulings);
        keys.destroy();
        return Deduplicator.cluster(records, edges, this::members, rulings);
    }

    private List<KeyCounts.Shared> count(final Crowds crowds, final Crowds newest) {
        final int parts = slices;
        return facts.mapPartitions(
                        part -> new SlicedKeys(keys(part, crowds, newest).iterator(), parts))
                .mapToPair(slice -> slice)
                .partitionBy(new HashPartitioner(parts))
                .values()
                .mapPartitions(
                        keys -> List.of(KeyCounts.of(concat(keys)).shared()).iterator())
                .collect();
    }

    private static LongStream keys(final Iterator<byte[]> part, final Crowds crowds, final Crowds newest) {
        return stream(part)
                .map(KeyedFacts::new)
                .flatMapToLong(r -> Arrays.stream(SharedKeys.counted(r.keys(), r::facts, crowds, newest)));
    }

    private LongStream edges(final Broadcast<SharedKeys> keys, final Rulings rulings) {
        final Broadcast<Rulings> ruled = context.broadcast(rulings);
        final int parts = slices;
        return facts
                .mapPartitions(part -> new BlockParcels(part, keys.value(), parts))
                .mapToPair(parcel -> parcel)
                .partitionBy(new HashPartitioner(parts))
                .values()
                .mapPartitions(parcels ->
                        List.of(Slice.of(parcels).edges(ruled.value())).iterator())
                .collect()
                .stream()
                .flatMapToLong(Arrays::stream);
    }

    private Stream<Candidate> members(final BitSet wanted) {
        final Broadcast<BitSet> numbers = context.broadcast(wanted);
        return facts.filter(record -> numbers.value().get(new KeyedFacts(record).number())).collect().stream()
                .map(record -> new Candidate(new KeyedFacts(record).facts(), NO_BLOCKS));
    }

    private static long[] concat(final Iterator<long[]> keys) {
        return stream(keys).flatMapToLong(Arrays::stream).toArray();
    }

    private static <T> Stream<T> stream(final Iterator<T> values) {
        final Iterable<T> once = () -> values;
        return StreamSupport.stream(once.spliterator(), false);
    }
}
