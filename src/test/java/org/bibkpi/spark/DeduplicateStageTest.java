package org.bibkpi.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import org.bibkpi.deduplicate.ClusteredRecord;
import org.bibkpi.deduplicate.Clustering;
import org.bibkpi.deduplicate.Deduplicator;
import org.bibkpi.deduplicate.MatchFacts;
import org.bibkpi.deduplicate.RecordPair;
import org.bibkpi.deduplicate.Rulings;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;
import org.junit.jupiter.api.Test;

/** Many records are sorted into works where they lie, few in one memory: the works are the same. */
final class DeduplicateStageTest {
    private static final int WORKS = 800;

    @Test
    void recordsSpreadOverWorkersComeToTheSameWorksAsInOneMemory() {
        assertThat(reasons(bothWays(record -> record))).hasSizeGreaterThan(4);
    }

    /** One block holds all records, and they meet in its parts only, by year or by first author. */
    @Test
    void soDoRecordsOfOneTitleThatShareNothingElse() {
        final Clustering clustering = bothWays(DeduplicateStageTest::withOneTitle);
        assertThat(clustering.records().stream().filter(r -> !r.reason().equals(ClusteredRecord.UNIQUE)))
                .hasSizeGreaterThan(WORKS);
    }

    private static Clustering bothWays(final Function<SourceRecord, SourceRecord> change) {
        final BulkRecordsOnSpark bulk = new BulkRecordsOnSpark(WORKS);
        final Rulings rulings = new Rulings(Set.of(new RecordPair(3, 400)), Set.of(new RecordPair(5, 6)));
        try (Session session = Session.start("deduplicate")) {
            final JavaRDD<MatchFacts> facts = bulk.records(session.context(), 3)
                    .map(record -> MatchFacts.of(
                            new BulkRecordsOnSpark(WORKS).numbers().numberOf(record.id()),
                            change.call(new SourceRecordCodec().decode(record.bytes()))))
                    .cache();
            final List<MatchFacts> all = facts.collect();
            final int size = bulk.numbers().size();
            final Clustering expected = Deduplicator.cluster(size, all, rulings);
            final Clustering spread = new SpreadMeetings(facts.map(KeyedFacts::encode), 5).cluster(size, rulings);

            assertThat(spread.records()).isEqualTo(expected.records());
            assertThat(spread.doubts()).isEqualTo(expected.doubts());
            return spread;
        }
    }

    private static Set<String> reasons(final Clustering clustering) {
        return Set.copyOf(clustering.records().stream()
                .map(ClusteredRecord::reason)
                .distinct()
                .toList());
    }

    private static SourceRecord withOneTitle(final SourceRecord record) {
        final Venue venue = record.venue();
        return new SourceRecord(
                record.id(),
                record.source(),
                List.of(),
                "The treatment of patients with a disease",
                record.years(),
                record.types(),
                new Venue(venue.title(), venue.issns(), venue.volume(), venue.issue(), ""),
                record.authors(),
                List.of(),
                List.of(),
                record.gaps());
    }
}
