package org.bibkpi.spark;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.DistinctIds;
import org.bibkpi.measure.Lookups;
import org.bibkpi.measure.PartReader;
import org.bibkpi.measure.PartReading;
import org.bibkpi.measure.RunResult;
import org.bibkpi.measure.Taggers;

/** Assessed publications, in parts by id; those of one id are in one part. */
final class AssessedPublications implements RunResult.Publications {
    /** What comes of so many parts, and of as many again that are being read, fits into the driver's memory. */
    private static final int MOST_AT_ONCE = 8;

    private final JavaRDD<byte[]> sorted;
    private final Broadcast<Works> works;
    private final Broadcast<Taggers> taggers;

    AssessedPublications(final JavaRDD<byte[]> sorted, final Broadcast<Works> works, final Broadcast<Taggers> taggers) {
        this.sorted = sorted;
        this.works = works;
        this.taggers = taggers;
    }

    @Override
    public void forEach(final Consumer<Assessment> reader) {
        read(sorted.toLocalIterator(), reader);
    }

    /** The workers read as many parts at once as there are cores; meanwhile what came of the last ones is handed out. */
    @Override
    public <T extends Serializable> void forEachPart(
            final PartReading<T> reading, final RunResult run, final Consumer<T> reader) {
        final JavaRDD<T> parts = parts(reading);
        final int number = parts.getNumPartitions();
        final int atOnce = Math.min(parts.context().defaultParallelism(), MOST_AT_ONCE);
        CompletableFuture<List<List<T>>> next = collect(parts, 0, Math.min(atOnce, number));
        for (int from = 0; from < number; from += atOnce) {
            final List<List<T>> ready = next.join();
            final int to = Math.min(from + atOnce, number);
            next = collect(parts, to, Math.min(to + atOnce, number));
            ready.forEach(part -> part.forEach(reader));
        }
    }

    private <T extends Serializable> JavaRDD<T> parts(final PartReading<T> reading) {
        final Broadcast<Works> sharedWorks = works;
        final Broadcast<Taggers> shared = taggers;
        return sorted.mapPartitions(part -> {
            final PartReader<T> reader =
                    reading.begin(new Lookups(shared.value().addresses(), sharedWorks.value()));
            read(part, reader::see);
            return List.of(reader.result()).iterator();
        });
    }

    private static void read(final Iterator<byte[]> part, final Consumer<Assessment> reader) {
        final RecordCodec<Assessment> codec = RecordCodec.of(Assessment.class);
        final DistinctIds distinct = new DistinctIds(reader);
        part.forEachRemaining(bytes -> distinct.accept(codec.decode(bytes)));
        distinct.flush();
    }

    private static <T> CompletableFuture<List<List<T>>> collect(final JavaRDD<T> parts, final int from, final int to) {
        return from == to
                ? CompletableFuture.completedFuture(List.of())
                : CompletableFuture.supplyAsync(
                        () -> List.of(parts.collectPartitions(
                                IntStream.range(from, to).toArray())),
                        AssessedPublications::start);
    }

    private static void start(final Runnable task) {
        final Thread thread = new Thread(task, "parts");
        thread.setDaemon(true);
        thread.start();
    }
}
