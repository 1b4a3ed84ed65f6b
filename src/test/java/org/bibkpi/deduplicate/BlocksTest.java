package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bibkpi.model.RecordId;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static final int MANY = 2000;

    @Test
    void comparesEveryPairOfASmallBlock() {
        assertThat(pairs(block(20, 2020))).hasSize(20 * 19 / 2);
    }

    @Test
    void staysFarFromAllPairsInALargeBlock() {
        assertThat(pairs(block(MANY, 2020)).size()).isLessThan(50 * MANY);
    }

    @Test
    void stillBringsTheTwinsOfALargeBlockTogether() {
        final List<MatchFacts> block = block(MANY, 2020);
        final Set<RecordPair> pairs = pairs(block);
        for (int i = 1; i < MANY; i += 2) {
            assertThat(pairs).contains(new RecordPair(id(i), id(i + 1)));
        }
    }

    @Test
    void bringsYearsNextToEachOtherTogetherInALargeBlock() {
        final List<MatchFacts> block = new ArrayList<>(block(MANY, 2015));
        block.add(facts(MANY + 1, 2019));
        block.add(facts(MANY + 2, 2020));
        assertThat(pairs(block)).contains(new RecordPair(id(MANY + 1), id(MANY + 2)));
    }

    private static Set<RecordPair> pairs(final List<MatchFacts> block) {
        final Set<RecordPair> pairs = new HashSet<>();
        Blocks.forEachPair(block, (a, b) -> pairs.add(new RecordPair(a.id(), b.id())));
        return pairs;
    }

    /** Records with one title, two and two by one author on one page. */
    private static List<MatchFacts> block(final int size, final int year) {
        final List<MatchFacts> block = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            block.add(facts(i, year));
        }
        return block;
    }

    private static MatchFacts facts(final int number, final int year) {
        final int work = (number + 1) / 2;
        final Map<String, String> row = Map.of(
                "title",
                "The treatment of patients with a disease",
                "author",
                "Name" + (char) ('a' + work % 7) + ", A",
                "pages",
                String.valueOf(10 + work),
                "year",
                String.valueOf(year));
        return RecordTable.record(id(number), row).map(MatchFacts::of).orElseThrow();
    }

    private static RecordId id(final int number) {
        return new RecordId("a.csv", number);
    }
}
