package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three records each with each, a chain of three, a pair, and one record alone. */
class ComponentsTest {
    private final Components components = new Components(9);

    ComponentsTest() {
        components.connect(5, 3, 2);
        components.connect(0, 3, 4);
        components.connect(5, 0, 7);
        components.connect(6, 2, 1);
        components.connect(2, 1, 3);
        components.connect(4, 7, 0);
    }

    @Test
    void isNamedAfterItsSmallestRecord() {
        assertThat(IntStream.range(0, 9).map(components::componentOf)).containsExactly(0, 1, 1, 0, 4, 0, 1, 4, 8);
    }

    @Test
    void onlyWhereSomePairWasNotJoinedCanARuleStandBetween() {
        assertThat(components.loose(IntStream.empty()).stream()).containsExactly(1, 2, 6);
    }

    @Test
    void whatAPersonRuledOnCountsAsSuchUnlessItStandsAlone() {
        assertThat(components.loose(IntStream.of(7, 8)).stream()).containsExactly(1, 2, 4, 6, 7);
    }

    @Test
    void theOthersAreOneWorkEachJoinedByItsStrongestRule() {
        final BitSet loose = components.loose(IntStream.empty());
        final Clustering works = components.draft(loose).finish(List.of(), Rulings.NONE);
        assertThat(IntStream.range(0, 9).map(works::clusterOf)).containsExactly(0, 1, 2, 0, 4, 0, 6, 4, 8);
        assertThat(IntStream.of(0, 3, 5, 4, 7).mapToObj(works::reasonOf))
                .containsExactlyElementsOf(
                        IntStream.of(4, 2, 2, 0, 0).mapToObj(PairJudge::reason).toList());
        assertThat(IntStream.range(0, 9).filter(works::isUnique)).containsExactly(1, 2, 6, 8);
    }
}
