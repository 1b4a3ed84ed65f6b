package org.bibkpi.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class IdRangesTest {
    private static final List<String> IDS = IntStream.range(0, 5_000)
            .mapToObj(i -> "doi:10.5555/" + Integer.toString(i * 7_919 % 100_003, 36))
            .toList();

    @Test
    void partsFollowEachOtherInTheOrderOfIds() {
        final IdRanges ranges = new IdRanges(IDS, 8);
        assertThat(IDS.stream().sorted().map(ranges::getPartition)).isSorted();
        assertThat(ranges.numPartitions()).isEqualTo(8);
    }

    @Test
    void partsOfAllThatWasSampledAreOfOneSize() {
        assertThat(sizes(new IdRanges(IDS, 8)).values()).containsOnly(625L);
    }

    @Test
    void partsAreOfAboutOneSizeIfOneInTenWasSampled() {
        final IdSample sample = new IdSample(10);
        final List<String> some = IDS.stream().filter(sample::chooses).toList();
        assertThat(some).hasSizeBetween(400, 600);
        assertThat(sizes(new IdRanges(some, 8)).values())
                .hasSize(8)
                .allSatisfy(size -> assertThat(size).isBetween(400L, 900L));
    }

    @Test
    void whatIsNotInTheSampleHasAPartToo() {
        final IdRanges ranges = new IdRanges(List.of("d", "b", "c", "a"), 2);
        assertThat(List.of("", "a", "bb", "c", "cc", "z").stream().map(ranges::getPartition))
                .containsExactly(0, 0, 0, 1, 1, 1);
    }

    @Test
    void fewIdsAreCutIntoFewerParts() {
        assertThat(new IdRanges(List.of(), 8).numPartitions()).isEqualTo(1);
        assertThat(new IdRanges(List.of("a"), 8).numPartitions()).isEqualTo(1);
        assertThat(new IdRanges(List.of("a", "a", "a", "b"), 8).numPartitions()).isLessThanOrEqualTo(3);
    }

    @Test
    void everyIdIsChosenWhereTheDriverCanKnowAll() {
        final IdSample sample = IdSample.ofRecords(199_999);
        assertThat(IDS).allMatch(sample::chooses);
        assertThat(IdSample.ofRecords(1_000_000).oneIn()).isEqualTo(6);
    }

    private static Map<Integer, Long> sizes(final IdRanges ranges) {
        return IDS.stream().collect(Collectors.groupingBy(ranges::getPartition, TreeMap::new, Collectors.counting()));
    }
}
