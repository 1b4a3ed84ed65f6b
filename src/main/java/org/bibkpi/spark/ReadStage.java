package org.bibkpi.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.InputException;
import org.bibkpi.normalise.Normalised;
import org.bibkpi.normalise.SourceRecords;
import org.bibkpi.read.FilePart;

/** The first stage: every task opens its own files and streams them, so that no file passes through the driver. */
final class ReadStage {
    /** About so many bytes of a large file are read in one go at most. */
    private static final long LARGEST_PART = 64L << 20;

    /** Less is not worth the cutting. */
    private static final long SMALLEST_PART = 4L << 20;

    /** So many loads to each part of the work: what no one knows before is how long each will take. */
    private static final int LOADS = 3;

    private ReadStage() {}

    /** Everything that the files hold, kept. A large file of JSON lines is read by many tasks. */
    static JavaRDD<ReadItem> read(
            final JavaSparkContext context, final List<? extends ByteSource> files, final int partitions) {
        final List<ReadTask.Whole> whole =
                files.stream().map(ReadTask.Whole::of).toList();
        final long bytes = whole.stream().mapToLong(ReadTask.Whole::bytes).sum();
        return read(
                context, whole, partitions, Math.max(SMALLEST_PART, Math.min(LARGEST_PART, bytes / (2L * partitions))));
    }

    static JavaRDD<ReadItem> read(
            final JavaSparkContext context,
            final List<ReadTask.Whole> whole,
            final int partitions,
            final long partLength) {
        final List<ReadTask> parts = ReadTask.parts(context, whole, partLength);
        final JavaRDD<ReadItem> items = items(context, tasks(whole, parts), partitions);
        if (parts.isEmpty()) {
            return items;
        }
        final List<ReadItem> told = told(items);
        final Set<String> broken = new HashSet<>(FileCounts.uneven(told));
        of(ReadItem.Unreadable.class, told).map(ReadItem.Unreadable::file).forEach(broken::add);
        final List<ReadTask> rest = parts.stream()
                .filter(part -> !broken.contains(part.source().name()))
                .toList();
        if (rest.size() == parts.size()) {
            return items;
        }
        items.unpersist();
        return items(context, tasks(whole, rest), partitions);
    }

    /** The parts, and the files that were not cut, in the order of the files. */
    private static List<ReadTask> tasks(final List<ReadTask.Whole> files, final List<ReadTask> parts) {
        final Map<String, List<ReadTask>> byFile = parts.stream()
                .collect(Collectors.groupingBy(part -> part.source().name()));
        return files.stream()
                .flatMap(file -> byFile.getOrDefault(file.source().name(), List.of(file)).stream())
                .toList();
    }

    private static JavaRDD<ReadItem> items(
            final JavaSparkContext context, final List<ReadTask> tasks, final int partitions) {
        final List<List<ReadTask>> loads = ReadLoads.of(tasks, LOADS * partitions);
        return context.parallelize(loads, loads.size())
                .flatMap(List::iterator)
                .<ReadItem>flatMap(task -> new Items(task.source()))
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    /** The records that can be used. */
    static JavaRDD<ReadItem.Accepted> accepted(final JavaRDD<ReadItem> items) {
        return items.flatMap(item -> item instanceof ReadItem.Records some ? some.each() : Collections.emptyIterator());
    }

    /** Everything else: the workers are asked once, as each question costs more than its answer. */
    static List<ReadItem> told(final JavaRDD<ReadItem> items) {
        return items.filter(item -> !(item instanceof ReadItem.Records)).collect();
    }

    /** The items of one kind. */
    static <T extends ReadItem> Stream<T> of(final Class<T> kind, final List<ReadItem> told) {
        return told.stream().filter(kind::isInstance).map(kind::cast);
    }

    /**
     * Demands that every file could be read to its end.
     *
     * @throws InputException naming every file that could not, by name
     */
    static void demandReadable(final List<ReadItem> told) {
        final List<String> faults = of(ReadItem.Unreadable.class, told)
                .sorted(Comparator.comparing(ReadItem.Unreadable::file))
                .map(ReadItem.Unreadable::message)
                .toList();
        if (!faults.isEmpty()) {
            throw new InputException(String.join("\n", faults));
        }
    }

    /** The items of one file, as it is read. */
    static final class Items implements Iterator<ReadItem> {
        private final ByteSource file;
        private final RecordParcel parcel = new RecordParcel();
        private final Deque<ReadItem> ready = new ArrayDeque<>();
        private Optional<SourceRecords> records;

        Items(final ByteSource file) {
            this.file = file;
            this.records = open();
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && records.isPresent()) {
                advance(records.get());
            }
            return !ready.isEmpty();
        }

        @Override
        public ReadItem next() {
            if (!hasNext()) {
                throw new NoSuchElementException(file.name());
            }
            return ready.removeFirst();
        }

        private Optional<SourceRecords> open() {
            try {
                return Optional.of(SourceRecords.open(file));
            } catch (final InputException e) {
                ready.add(new ReadItem.Unreadable(file.name(), e.text()));
                return Optional.empty();
            }
        }

        private void advance(final SourceRecords open) {
            try {
                if (open.hasNext()) {
                    take(open.next());
                } else {
                    open.counts().forEach(count -> ready.add(new ReadItem.Finished(count)));
                    if (file instanceof FilePart) {
                        ready.add(new ReadItem.Gaps(file.name(), open.gaps()));
                    }
                    end(open);
                }
            } catch (final InputException e) {
                ready.add(new ReadItem.Unreadable(file.name(), e.text()));
                end(open);
            }
        }

        private void take(final Normalised normalised) {
            if (normalised instanceof Normalised.Accepted accepted) {
                parcel.add(accepted.record()).ifPresent(ready::add);
            } else {
                ready.add(new ReadItem.Refused(((Normalised.Rejected) normalised).rejection()));
            }
        }

        private void end(final SourceRecords open) {
            parcel.close().ifPresent(ready::add);
            records = Optional.empty();
            try {
                open.close();
            } catch (final IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
