package org.bibkpi.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.bibkpi.model.ByteSource;
import org.bibkpi.read.FilePart;
import org.bibkpi.read.LineRange;
import org.bibkpi.read.LocalFile;
import org.bibkpi.read.Preceding;

/** What is read in one go. */
sealed interface ReadTask extends Serializable {
    /** What to read. */
    ByteSource source();

    /** How much it is: only when it is read depends on it, never what is read. */
    long weight();

    /**
     * A file.
     *
     * @param name as the job gives it
     * @param path where it is
     * @param bytes how long it is; 0 if that cannot be told
     */
    record Whole(String name, String path, long bytes) implements ReadTask {
        /** Exports are packed to a fifth or less. */
        private static final int UNPACKED = 5;

        private static final Pattern PACKED = Pattern.compile(".*\\.(?:gz|bz2|zip|xlsx)", Pattern.CASE_INSENSITIVE);

        static Whole of(final ByteSource file) {
            return new Whole(
                    file.name(), file instanceof LocalFile local ? local.path().toString() : file.name(), bytes(file));
        }

        private static long bytes(final ByteSource file) {
            try {
                return file.size();
            } catch (final IOException unreadable) {
                // Reading it will tell.
                return 0;
            }
        }

        @Override
        public long weight() {
            return PACKED.matcher(name).matches() ? UNPACKED * bytes : bytes;
        }

        @Override
        public ByteSource source() {
            return RemoteFile.isUrl(path) ? new RemoteFile(path) : new LocalFile(name, Path.of(path));
        }

        private Stream<Range> ranges(final long length) {
            try {
                return LineRange.of(source(), length).stream().map(range -> new Range(this, range));
            } catch (final IOException unreadable) {
                // Reading it will tell.
                return Stream.empty();
            }
        }
    }

    /**
     * Lines of a file.
     *
     * @param file the whole file
     * @param range where they stand in it
     * @param before what stands before them
     * @param records one on each line
     */
    record Part(Whole file, LineRange range, Preceding before, long records) implements ReadTask {
        @Override
        public ByteSource source() {
            return new FilePart(file.source(), range, before, records);
        }

        @Override
        public long weight() {
            return range.to() - range.from();
        }
    }

    /**
     * Lines of a file, not yet counted.
     *
     * @param file the whole file
     * @param range where they stand in it
     */
    record Range(Whole file, LineRange range) implements Serializable {
        Preceding count() {
            try {
                return range.count(file.source());
            } catch (final IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The parts of the files that are large and can be cut, in their order; each of about this many bytes. */
    static List<ReadTask> parts(final JavaSparkContext context, final List<Whole> files, final long length) {
        final List<Range> ranges =
                files.stream().flatMap(file -> file.ranges(length)).toList();
        if (ranges.isEmpty()) {
            return List.of();
        }
        final List<Preceding> counts =
                context.parallelize(ranges, ranges.size()).map(Range::count).collect();
        final List<ReadTask> parts = new ArrayList<>();
        Preceding before = Preceding.NONE;
        for (int i = 0; i < ranges.size(); i++) {
            final Range range = ranges.get(i);
            before = range.range().from() == 0 ? Preceding.NONE : before;
            parts.add(
                    new Part(range.file(), range.range(), before, counts.get(i).records()));
            before = before.plus(counts.get(i));
        }
        return parts;
    }
}
