package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bibkpi.model.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What meets and what does not where many records share a key. */
class BlocksTest {
    private static final int MANY = 5000;

    @Test
    void comparesEveryPairOfASmallBlockOnce() {
        final List<MatchFacts> block = facts(20, i -> Map.of("author", "Berg, Anna", "year", "2020"));
        assertThat(Meetings.of(block).pairs()).hasSize(20 * 19 / 2).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"author", "year", "pages"})
    void twinsOfACrowdedBlockMeetByAnyThingTheyShare(final String shared) {
        final List<MatchFacts> block = facts(MANY, i -> Map.of(shared, value(shared, i / 2)));
        final Set<RecordPair> pairs = new HashSet<>(Meetings.of(block).pairs());
        assertThat(pairs).containsAll(twins());
        assertThat(pairs.size()).isLessThan(50 * MANY);
    }

    @Test
    void twinsMeetAmongThousandsOfOneTitleYearAndPage() {
        final List<MatchFacts> block = facts(
                MANY,
                i -> Map.of(
                        "year",
                        "2020",
                        "pages",
                        "7-9",
                        "volume",
                        "12",
                        "issn",
                        "0028-0836",
                        "author",
                        "Berg, Anna and Name" + (char) ('a' + i / 2 / 26 / 26 % 26) + (char) ('a' + i / 2 / 26 % 26)
                                + (char) ('a' + i / 2 % 26) + ", B"));
        final Set<RecordPair> pairs = new HashSet<>(Meetings.of(block).pairs());
        assertThat(pairs).containsAll(twins());
        assertThat(pairs.size()).isLessThan(50 * MANY);
    }

    @Test
    void bringsYearsNextToEachOtherTogetherInACrowdedBlock() {
        final List<MatchFacts> block =
                facts(MANY, i -> Map.of("year", i == 0 ? "2019" : i == 1 ? "2020" : String.valueOf(1900 + i % 100)));
        assertThat(Meetings.of(block).pairs()).contains(new RecordPair(0, 1));
    }

    @Test
    void noRecordOfACrowdedBlockIsLeftAlone() {
        final List<MatchFacts> block = facts(
                MANY,
                i -> i % 3 == 0 ? Map.of() : i % 3 == 1 ? Map.of("year", "2020") : Map.of("author", "Berg, Anna"));
        final Set<Integer> met = new HashSet<>();
        Meetings.of(block).pairs().forEach(p -> met.addAll(List.of(p.left(), p.right())));
        assertThat(met).hasSize(MANY);
    }

    private static List<RecordPair> twins() {
        return IntStream.range(0, MANY / 2)
                .mapToObj(i -> new RecordPair(2 * i, 2 * i + 1))
                .toList();
    }

    private static String value(final String column, final int number) {
        return switch (column) {
            case "author" -> "Name" + letters(number) + ", A";
            case "year" -> String.valueOf(1500 + number / 20);
            default -> String.valueOf(10 + number);
        };
    }

    private static String letters(final int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + 'a')))
                .reduce("", String::concat);
    }

    private static List<MatchFacts> facts(final int size, final IntFunction<Map<String, String>> cells) {
        final List<MatchFacts> facts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            final Map<String, String> row = new TreeMap<>(cells.apply(i));
            row.put("title", "The treatment of patients with a disease");
            facts.add(MatchFacts.of(
                    i, RecordTable.record(new RecordId("a.csv", i + 1L), row).orElseThrow()));
        }
        return facts;
    }
}
