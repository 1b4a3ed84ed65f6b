package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void neitherTheOrderNorThePlaceOfTheRecordsMatters(final long seed) {
        final List<SourceRecord> records = records(seed);
        final List<String> first = described(records, Deduplicator.cluster(records));
        final List<SourceRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed + 100));
        assertThat(described(shuffled, Deduplicator.cluster(shuffled))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void noClusterHoldsTwoRecordsThatCannotBeLinked(final long seed) {
        final List<Candidate> candidates = candidates(records(seed));
        final Clustering clustering = Deduplicator.cluster(records(seed));
        for (final RecordPair pair : pairs(candidates.size())) {
            if (clustering.clusterOf(pair.left()) == clustering.clusterOf(pair.right())) {
                assertThat(PairJudge.obstacle(candidates.get(pair.left()), candidates.get(pair.right())))
                        .as("%s", pair)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void everyRecordIsInOneClusterNamedAfterItsSmallestRecord(final long seed) {
        final Clustering clustering = Deduplicator.cluster(records(seed));
        assertThat(clustering.records().stream().map(ClusteredRecord::record))
                .containsExactlyElementsOf(IntStream.range(0, RECORDS).boxed().toList());
        assertThat(clustering.records()).allSatisfy(r -> {
            assertThat(r.cluster()).isLessThanOrEqualTo(r.record());
            assertThat(clustering.clusterOf(r.cluster())).isEqualTo(r.cluster());
            assertThat(r.reason().equals(ClusteredRecord.UNIQUE)).isEqualTo(clustering.isUnique(r.record()));
        });
        assertThat(clustering.records().stream()
                        .map(ClusteredRecord::cluster)
                        .distinct()
                        .count())
                .isBetween(2L, RECORDS - 1L);
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void theVerdictOnAPairDoesNotDependOnItsOrder(final long seed) {
        final List<Candidate> candidates = candidates(records(seed)).subList(0, 80);
        for (final Candidate a : candidates) {
            for (final Candidate b : candidates) {
                assertThat(PairJudge.judge(a, b)).isEqualTo(PairJudge.judge(b, a));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {12, 13})
    void noPairThatIsDismissedAtAGlanceWouldBeJoined(final long seed) {
        final List<Candidate> candidates = candidates(records(seed));
        for (final RecordPair pair : pairs(candidates.size())) {
            final Candidate left = candidates.get(pair.left());
            final Candidate right = candidates.get(pair.right());
            assertThat(PairJudge.edge(left, right))
                    .isEqualTo(Optional.of(PairJudge.judge(left, right)).filter(Verdict::isEdge));
        }
    }

    /** The works and doubts by what their records say, in one order whatever the numbers of the records. */
    private static List<String> described(final List<SourceRecord> records, final Clustering clustering) {
        final Map<Integer, List<String>> works = new TreeMap<>();
        clustering
                .records()
                .forEach(r -> works.computeIfAbsent(r.cluster(), c -> new ArrayList<>())
                        .add(ContentHash.of(records.get(r.record())) + r.reason()));
        return Stream.concat(
                        works.values().stream().map(w -> w.stream().sorted().toList()),
                        clustering.doubts().stream()
                                .map(d -> Stream.of(d.left(), d.right())
                                        .map(r -> ContentHash.of(records.get(r))
                                                + d.verdict().rule())
                                        .sorted()
                                        .toList()))
                .map(String::valueOf)
                .sorted()
                .toList();
    }

    private static List<Candidate> candidates(final List<SourceRecord> records) {
        return IntStream.range(0, records.size())
                .mapToObj(i -> new Candidate(MatchFacts.of(i, records.get(i)), new long[0]))
                .toList();
    }

    private static List<RecordPair> pairs(final int records) {
        return IntStream.range(0, records)
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, records).mapToObj(j -> new RecordPair(i, j)))
                .toList();
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
