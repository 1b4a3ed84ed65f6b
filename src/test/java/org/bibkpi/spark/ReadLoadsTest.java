package org.bibkpi.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ReadLoadsTest {
    @Test
    void beginsTheLargestFileFirstAndReadsSmallOnesInARow() {
        assertThat(loads(
                        3, file("a.txt", 10), file("b.xml", 900), file("c.txt", 20), file("d.csv", 100), file("e", 30)))
                .containsExactly(List.of("b.xml"), List.of("d.csv"), List.of("e", "c.txt", "a.txt"));
    }

    @Test
    void takesAPackedFileForSeveralTimesItsSize() {
        assertThat(loads(2, file("a.xml", 300), file("b.jsonl.GZ", 100)))
                .containsExactly(List.of("b.jsonl.GZ"), List.of("a.xml"));
    }

    @Test
    void leavesNoLoadEmptyEvenIfNoSizeIsKnown() {
        assertThat(loads(4, file("a", 0), file("b", 0), file("c", 0)))
                .containsExactlyInAnyOrder(List.of("a"), List.of("b"), List.of("c"));
    }

    @Test
    void readsEachOfManyFilesOnceInLoadsOfOneSize() {
        final ReadTask.Whole[] files =
                IntStream.range(0, 1000).mapToObj(i -> file("f" + i, 10)).toArray(ReadTask.Whole[]::new);
        final List<List<String>> loads = loads(8, files);
        assertThat(loads).hasSize(8).allMatch(load -> load.size() == 125);
        assertThat(loads.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(files).map(ReadTask.Whole::name).toList());
    }

    private static ReadTask.Whole file(final String name, final long bytes) {
        return new ReadTask.Whole(name, name, bytes);
    }

    private static List<List<String>> loads(final int most, final ReadTask.Whole... files) {
        return ReadLoads.of(List.of(files), most).stream()
                .map(load -> load.stream().map(task -> task.source().name()).toList())
                .toList();
    }
}
