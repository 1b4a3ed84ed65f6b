package org.bibkpi.spark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
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
    private DeduplicateStage() {}

    /** Sorts all records into works. */
    static Works cluster(final JavaRDD<ReadItem.Accepted> records, final RecordNumbers numbers, final Rulings rulings) {
        final List<MatchFacts> facts = records.map(record -> facts(record, numbers)).collect().stream()
                .map(RecordCodec.of(MatchFacts.class)::decode)
                .toList();
        return new Works(numbers, Deduplicator.cluster(numbers.size(), facts, rulings));
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
                        RecordKey.of(RecordCodec.of(SourceRecord.class).decode(record.bytes())),
                        numbers.numberOf(record.id())))
                .filter(found -> wanted.contains(found._1()))
                .collect()
                .stream()
                .collect(Collectors.groupingBy(Tuple2::_1, Collectors.mapping(Tuple2::_2, Collectors.toList())));
    }

    private static byte[] facts(final ReadItem.Accepted record, final RecordNumbers numbers) {
        final SourceRecord source = RecordCodec.of(SourceRecord.class).decode(record.bytes());
        return RecordCodec.of(MatchFacts.class).encode(MatchFacts.of(numbers.numberOf(record.id()), source));
    }
}
