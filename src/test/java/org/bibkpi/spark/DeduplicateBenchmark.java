package org.bibkpi.spark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.storage.StorageLevel;
import org.bibkpi.deduplicate.Clustering;
import org.bibkpi.deduplicate.Rulings;

/**
 * How long it takes to sort so many invented records into works, the start of Java and Spark included, the making of the
 * records not: {@code DeduplicateBenchmark RECORDS}.
 */
public final class DeduplicateBenchmark {
    private static final double RECORDS_OF_A_WORK = 2.75;
    private static final int RECORDS_OF_A_PART = 250_000;
    private static final double MEGABYTE = 1 << 20;

    private DeduplicateBenchmark() {}

    /** Prints one row for the table of {@code docs/benchmarks.md}. */
    public static void main(final String[] args) {
        final long begin = System.nanoTime();
        final long records = Long.parseLong(args[0]);
        final BulkRecordsOnSpark bulk = new BulkRecordsOnSpark((long) (records / RECORDS_OF_A_WORK));
        final Traffic traffic = new Traffic();
        try (Session session = Session.start("benchmark")) {
            session.context().sc().addSparkListener(traffic);
            final int parts = (int) Math.max(2, records / RECORDS_OF_A_PART);
            final JavaRDD<ReadItem.Accepted> all =
                    bulk.records(session.context(), parts).persist(StorageLevel.DISK_ONLY());
            final long started = System.nanoTime();
            all.count();
            final long made = System.nanoTime() - started;
            final Clustering works = DeduplicateStage.cluster(all, bulk.numbers(), Rulings.NONE, parts)
                    .clustering();
            print(records, begin + made, traffic, works);
        }
    }

    private static void print(final long records, final long begin, final Traffic traffic, final Clustering works) {
        final long joined =
                IntStream.range(0, works.size()).filter(i -> !works.isUnique(i)).count();
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.1f | %.0f | %.0f | %.0f | %,d | %,d |%n",
                records,
                (System.nanoTime() - begin) / 1e9,
                traffic.shuffled.get() / MEGABYTE,
                traffic.spilled.get() / MEGABYTE,
                peak() / MEGABYTE,
                joined,
                works.doubts().size());
    }

    /** The most that the heap held at any time, garbage included. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** What went through the disk. */
    private static final class Traffic extends SparkListener {
        private final AtomicLong shuffled = new AtomicLong();
        private final AtomicLong spilled = new AtomicLong();

        @Override
        public void onTaskEnd(final SparkListenerTaskEnd task) {
            shuffled.addAndGet(task.taskMetrics().shuffleWriteMetrics().bytesWritten());
            spilled.addAndGet(task.taskMetrics().diskBytesSpilled());
        }
    }
}
