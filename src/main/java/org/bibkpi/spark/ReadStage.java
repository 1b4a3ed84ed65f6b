package org.bibkpi.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.InputException;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.normalise.Normalised;
import org.bibkpi.normalise.SourceRecords;
import org.bibkpi.read.LocalFile;

/** The first stage: every task opens its own files and streams them, so that no file passes through the driver. */
final class ReadStage {
    private ReadStage() {}

    /**
     * A file to read.
     *
     * @param name as the job gives it
     * @param path where it is
     */
    record Task(String name, String path) implements Serializable {
        static Task of(final ByteSource file) {
            return new Task(
                    file.name(), file instanceof LocalFile local ? local.path().toString() : file.name());
        }

        Iterator<ReadItem> read() {
            return new Items(RemoteFile.isUrl(path) ? new RemoteFile(path) : new LocalFile(name, Path.of(path)));
        }
    }

    /** Everything that the files hold. */
    static JavaRDD<ReadItem> read(
            final JavaSparkContext context, final List<? extends ByteSource> files, final int partitions) {
        final List<Task> tasks = files.stream().map(Task::of).toList();
        return context.parallelize(tasks, Math.min(partitions, tasks.size())).flatMap(Task::read);
    }

    /**
     * Demands that every file could be read to its end.
     *
     * @throws InputException naming every file that could not, by name
     */
    static void demandReadable(final JavaRDD<ReadItem> items) {
        final List<String> faults = Items.of(ReadItem.Unreadable.class, items).collect().stream()
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
        private final RecordCodec<SourceRecord> codec = RecordCodec.of(SourceRecord.class);
        private final Deque<ReadItem> ready = new ArrayDeque<>();
        private Optional<SourceRecords> records;

        Items(final ByteSource file) {
            this.file = file;
            this.records = open();
        }

        /** The items of one kind. */
        static <T extends ReadItem> JavaRDD<T> of(final Class<T> kind, final JavaRDD<ReadItem> items) {
            return items.filter(kind::isInstance).map(kind::cast);
        }

        @Override
        public boolean hasNext() {
            if (ready.isEmpty()) {
                records.ifPresent(this::advance);
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
                    ready.add(item(open.next()));
                } else {
                    open.counts().forEach(count -> ready.add(new ReadItem.Finished(count)));
                    end(open);
                }
            } catch (final InputException e) {
                ready.add(new ReadItem.Unreadable(file.name(), e.text()));
                end(open);
            }
        }

        private ReadItem item(final Normalised normalised) {
            return normalised instanceof Normalised.Accepted accepted
                    ? new ReadItem.Accepted(accepted.record().id(), codec.encode(accepted.record()))
                    : new ReadItem.Refused(((Normalised.Rejected) normalised).rejection());
        }

        private void end(final SourceRecords open) {
            records = Optional.empty();
            try {
                open.close();
            } catch (final IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
