package org.bibkpi.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.bibkpi.deduplicate.Deduplicator;
import org.bibkpi.deduplicate.MatchFacts;
import org.bibkpi.deduplicate.RecordNumbers;
import org.bibkpi.deduplicate.Rulings;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.model.SourceRecord;

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

    private static byte[] facts(final ReadItem.Accepted record, final RecordNumbers numbers) {
        final SourceRecord source = RecordCodec.of(SourceRecord.class).decode(record.bytes());
        return RecordCodec.of(MatchFacts.class).encode(MatchFacts.of(numbers.numberOf(record.id()), source));
    }
}
