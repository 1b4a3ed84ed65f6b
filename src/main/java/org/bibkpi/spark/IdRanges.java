package org.bibkpi.spark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.Partitioner;

/** Parts of publications by their ids, one behind the other in the order of ids, each with about as many. */
final class IdRanges extends Partitioner {
    private static final long serialVersionUID = 1;

    private final String[] firsts;

    /**
     * So many parts at most.
     *
     * @param sample ids of publications, spread as those of all are
     */
    IdRanges(final List<String> sample, final int parts) {
        final List<String> sorted = sample.stream().sorted().toList();
        this.firsts = IntStream.range(1, parts)
                .map(part -> (int) ((long) part * sorted.size() / parts))
                .filter(place -> place > 0)
                .mapToObj(sorted::get)
                .distinct()
                .toArray(String[]::new);
    }

    @Override
    public int numPartitions() {
        return firsts.length + 1;
    }

    @Override
    public int getPartition(final Object id) {
        final int place = Arrays.binarySearch(firsts, id);
        return place < 0 ? -place - 1 : place + 1;
    }
}
