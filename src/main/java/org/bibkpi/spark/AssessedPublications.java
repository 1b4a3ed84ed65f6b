package org.bibkpi.spark;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
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

    /** The workers read as many parts at once as there are cores; meanwhile what came of those before is handed out. */
    @Override
    public <T extends Serializable> void forEachPart(
            final PartReading<T> reading, final RunResult run, final Consumer<T> reader) {
        final JavaRDD<T> parts = parts(reading);
        final int ahead = 2 * Math.min(parts.context().defaultParallelism(), MOST_AT_ONCE);
        final Queue<CompletableFuture<List<T>>> begun = new ArrayDeque<>();
        for (int part = 0; part < parts.getNumPartitions(); part++) {
            if (begun.size() == ahead) {
                begun.remove().join().forEach(reader);
            }
            begun.add(collect(parts, part));
        }
        begun.forEach(part -> part.join().forEach(reader));
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
        final AssessmentCodec codec = new AssessmentCodec();
        final DistinctIds distinct = new DistinctIds(reader);
        part.forEachRemaining(bytes -> distinct.accept(codec.decode(bytes)));
        distinct.flush();
    }

    private static <T> CompletableFuture<List<T>> collect(final JavaRDD<T> parts, final int part) {
        return CompletableFuture.supplyAsync(
                () -> parts.collectPartitions(new int[] {part})[0], AssessedPublications::start);
    }

    private static void start(final Runnable task) {
        final Thread thread = new Thread(task, "parts");
        thread.setDaemon(true);
        thread.start();
    }
}
