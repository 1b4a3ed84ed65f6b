package org.bibkpi.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Deals out what is to be read: what takes longest is begun first, and small files are read several in a row, so that no
 * worker has a large file left when all others are done.
 */
final class ReadLoads {
    private static final Comparator<Load> LIGHTEST_FIRST =
            Comparator.comparingLong((Load load) -> load.weight).thenComparingInt(load -> load.number);

    /** What one worker reads in a row. */
    private static final class Load {
        private final int number;
        private final List<ReadTask> tasks = new ArrayList<>();
        private long weight;

        Load(final int number) {
            this.number = number;
        }

        void add(final ReadTask task) {
            tasks.add(task);
            weight += 1 + task.weight();
        }
    }

    private ReadLoads() {}

    /** So many loads at most, the heaviest first; each holds something. */
    static List<List<ReadTask>> of(final List<ReadTask> tasks, final int most) {
        final PriorityQueue<Load> loads = new PriorityQueue<>(LIGHTEST_FIRST);
        for (int i = 0; i < Math.min(tasks.size(), most); i++) {
            loads.add(new Load(i));
        }
        tasks.stream()
                .sorted(Comparator.comparingLong(ReadTask::weight).reversed())
                .forEach(task -> {
                    final Load lightest = loads.remove();
                    lightest.add(task);
                    loads.add(lightest);
                });
        return loads.stream()
                .sorted(LIGHTEST_FIRST.reversed())
                .map(load -> List.copyOf(load.tasks))
                .toList();
    }
}
