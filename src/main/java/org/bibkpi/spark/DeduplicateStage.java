package org.bibkpi.spark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.bibkpi.deduplicate.Clustering;
import org.bibkpi.deduplicate.Deduplicator;
import org.bibkpi.deduplicate.MatchFacts;
import org.bibkpi.deduplicate.RecordKey;
import org.bibkpi.deduplicate.RecordNumbers;
import org.bibkpi.deduplicate.Rulings;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.model.SourceRecord;
import scala.Tuple2;

/** The second stage: records to works. */
final class DeduplicateStage {
    /** So many records are at home in one memory, that of a small machine too. */
    private static final int IN_ONE_MEMORY = 200_000;

    /** So many records to a slice of the blocks. */
    private static final int IN_ONE_SLICE = 60_000;

    private DeduplicateStage() {}

    /**
     * Sorts all records into works: few in one memory, which is quicker, more of them where they lie. Both ways come to the
     * same.
     *
     * @param partitions into how many parts the work is cut at least
     */
    static Works cluster(
            final JavaRDD<ReadItem.Accepted> records,
            final RecordNumbers numbers,
            final Rulings rulings,
            final int partitions) {
        final JavaRDD<MatchFacts> facts = records.map(record -> facts(record, numbers));
        return new Works(
                numbers,
                numbers.size() <= IN_ONE_MEMORY
                        ? inOneMemory(facts, numbers.size(), rulings)
                        : spread(facts.map(KeyedFacts::encode), numbers.size(), rulings, partitions));
    }

    private static Clustering inOneMemory(final JavaRDD<MatchFacts> facts, final int records, final Rulings rulings) {
        return Deduplicator.cluster(
                records,
                facts.map(f -> new MatchFactsCodec().encode(f)).collect().parallelStream()
                        .map(new MatchFactsCodec()::decode)
                        .toList(),
                rulings);
    }

    private static Clustering spread(
            final JavaRDD<byte[]> facts, final int records, final Rulings rulings, final int partitions) {
        facts.persist(StorageLevel.DISK_ONLY());
        final Clustering clustering =
                new SpreadMeetings(facts, Math.max(partitions, records / IN_ONE_SLICE + 1)).cluster(records, rulings);
        facts.unpersist();
        return clustering;
    }

    /** The numbers of the records that bear these keys. */
    static Map<String, List<Integer>> numbers(
            final JavaRDD<ReadItem.Accepted> records, final RecordNumbers numbers, final Set<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        final Set<String> wanted = Set.copyOf(keys);
        return records
                .mapToPair(record -> new Tuple2<>(
                        RecordKey.of(new SourceRecordCodec().decode(record.bytes())), numbers.numberOf(record.id())))
                .filter(found -> wanted.contains(found._1()))
                .collect()
                .stream()
                .collect(Collectors.groupingBy(Tuple2::_1, Collectors.mapping(Tuple2::_2, Collectors.toList())));
    }

    private static MatchFacts facts(final ReadItem.Accepted record, final RecordNumbers numbers) {
        final SourceRecord source = new SourceRecordCodec().decode(record.bytes());
        return MatchFacts.of(numbers.numberOf(record.id()), source);
    }
}
