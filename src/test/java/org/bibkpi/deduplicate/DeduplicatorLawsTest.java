package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.SourceRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every clustering, tried on seeded records that share and contradict each other at random. */
class DeduplicatorLawsTest {
    private static final int RECORDS = 150;
    private static final String[] TITLES = {
        "Long-term outcome after resection of the liver in adults",
        "Long term outcome after resection of the liver in adults.",
        "Long-term outcome after resection of the liver in adults. Part I",
        "Long-term outcome after resection of the liver in adults. Part II",
        "Correction to: Long-term outcome after resection of the liver in adults",
        "Editorial",
        "Editorial",
        "Quality of life in stroke survivors: a cohort study"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfTheRecordsDoesNotMatter(final long seed) {
        final List<SourceRecord> records = records(seed);
        final Clustering first = Deduplicator.cluster(records);
        Collections.shuffle(records, new Random(seed + 100));
        assertThat(Deduplicator.cluster(records)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void noClusterHoldsTwoRecordsThatCannotBeLinked(final long seed) {
        final List<SourceRecord> records = records(seed);
        final Map<RecordId, MatchFacts> facts =
                records.stream().map(MatchFacts::of).collect(Collectors.toMap(MatchFacts::id, f -> f));
        for (final List<MatchFacts> cluster :
                clusters(Deduplicator.cluster(records), facts).values()) {
            Blocks.forEachPair(
                    cluster,
                    (a, b) -> assertThat(PairJudge.judge(a, b).kind())
                            .as("%s and %s", a, b)
                            .isNotEqualTo(Verdict.Kind.DIFFERENT));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void everyRecordIsInOneClusterNamedAfterItsSmallestRecord(final long seed) {
        final List<SourceRecord> records = records(seed);
        final Clustering clustering = Deduplicator.cluster(records);
        assertThat(clustering.records().stream().map(ClusteredRecord::record))
                .containsExactlyElementsOf(
                        records.stream().map(SourceRecord::id).sorted().toList());
        assertThat(clustering.records()).allSatisfy(r -> assertThat(r.cluster()).isLessThanOrEqualTo(r.record()));
        assertThat(clustering.records().stream()
                        .map(ClusteredRecord::cluster)
                        .distinct()
                        .count())
                .isBetween(2L, RECORDS - 1L);
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void theVerdictOnAPairDoesNotDependOnItsOrder(final long seed) {
        final List<MatchFacts> facts =
                records(seed).stream().limit(80).map(MatchFacts::of).toList();
        for (final MatchFacts a : facts) {
            for (final MatchFacts b : facts) {
                assertThat(PairJudge.judge(a, b)).isEqualTo(PairJudge.judge(b, a));
            }
        }
    }

    private static Map<RecordId, List<MatchFacts>> clusters(
            final Clustering clustering, final Map<RecordId, MatchFacts> facts) {
        final Map<RecordId, List<MatchFacts>> clusters = new TreeMap<>();
        for (final ClusteredRecord r : clustering.records()) {
            clusters.computeIfAbsent(r.cluster(), c -> new ArrayList<>())
                    .add(facts.getOrDefault(
                            r.record(), facts.values().iterator().next()));
        }
        return clusters;
    }

    private static List<SourceRecord> records(final long seed) {
        final Random random = new Random(seed);
        final List<SourceRecord> records = new ArrayList<>();
        for (int i = 1; i <= RECORDS; i++) {
            final Map<String, String> row = new TreeMap<>();
            row.put("title", TITLES[random.nextInt(TITLES.length)]);
            row.put("author", pick(random, "Berg, Anna and Holm, Erik", "A. Berg; E. Holm", "Lind, Karin", ""));
            row.put("year", pick(random, "2019", "2020", ""));
            row.put("journal", pick(random, "Acta Surgica", "Acta Surg", "Annals of Stroke", ""));
            row.put("volume", pick(random, "12", "13", ""));
            row.put("pages", pick(random, "101-109", "101-9", "115-120", ""));
            row.put("doi", pick(random, "10.1000/a.1", "10.1000/a.2", "10.1000/a.3", "", "", ""));
            RecordTable.record(new RecordId("file" + random.nextInt(3) + ".csv", i), row)
                    .ifPresent(records::add);
        }
        return records;
    }

    private static String pick(final Random random, final String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
