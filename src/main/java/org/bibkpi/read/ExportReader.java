package org.bibkpi.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.InputException;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.Reading;

/**
 * Every record of a file, one at a time: of each export in it, if it is an archive. Throws {@link InputException}
 * where the file as a whole cannot be trusted.
 */
public final class ExportReader implements Iterator<Reading>, Closeable {
    /** One export while it is being read. */
    private static final class Open {
        private final String name;
        private final ExportFormat format;
        private final RecordReader reader;
        private final GapTally gaps = new GapTally();
        private long records;
        private long rejections;

        Open(final String name, final ExportFormat format, final RecordReader reader) {
            this.name = name;
            this.format = format;
            this.reader = reader;
        }

        void count(final Reading reading) {
            if (reading instanceof RawRecord record) {
                records++;
                gaps.add(record);
            } else {
                rejections++;
            }
        }

        FileCount summary() {
            final List<String> warnings = new ArrayList<>(reader.warnings());
            if (records + rejections == 0) {
                warnings.add("The export holds no records.");
            }
            warnings.addAll(gaps.sentences());
            return new FileCount(name, format.id(), format.source(), records + rejections, rejections, warnings);
        }
    }

    private final Unpacker unpacker;
    private final Optional<FilePart> part;
    private final List<FileCount> finished = new ArrayList<>();
    private Optional<Open> current = Optional.empty();
    private Optional<Reading> ready = Optional.empty();
    private boolean ended;

    ExportReader(final ByteSource source) throws IOException {
        this.unpacker = new Unpacker(source);
        this.part = source instanceof FilePart lines ? Optional.of(lines) : Optional.empty();
        try {
            demandExport(source.name());
        } catch (final IOException | RuntimeException refused) {
            unpacker.close();
            throw refused;
        }
    }

    private void demandExport(final String name) throws IOException {
        if (!openNext()) {
            throw new InputException(name, "The archive is empty. Take it out of the job, or export again.");
        }
    }

    private boolean openNext() throws IOException {
        final Optional<Unpacked> file = unpacker.next();
        if (file.isPresent()) {
            current = Optional.of(open(file.get(), part.map(FilePart::before).orElse(Preceding.NONE)));
        }
        return file.isPresent();
    }

    private static Open open(final Unpacked file, final Preceding before) throws IOException {
        final ExportFormat format = Exports.recognise(file.head());
        return new Open(file.name(), format, format.open(file.content().after(before)));
    }

    @Override
    public boolean hasNext() {
        try {
            while (ready.isEmpty() && !ended) {
                advance();
            }
            return ready.isPresent();
        } catch (final IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void advance() throws IOException {
        final Open open = current.orElseThrow();
        ready = open.reader.next();
        ready.ifPresent(open::count);
        part.ifPresent(lines -> demandOneRecordALine(open, lines));
        if (ready.isEmpty()) {
            finished.add(open.summary());
            ended = !openNext();
        }
    }

    /** Else what is read may depend on where the file was cut. */
    private void demandOneRecordALine(final Open open, final FilePart lines) {
        if (open.rejections > 0 || (ready.isEmpty() && open.records != lines.records())) {
            throw new InputException(lines.name(), "Not every line of the file is a record: it has to be read whole.");
        }
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        final Reading reading = ready.orElseThrow();
        ready = Optional.empty();
        return reading;
    }

    /** What was read so far of each export, the one being read included. */
    public List<FileCount> contents() {
        final List<FileCount> all = new ArrayList<>(finished);
        if (!ended) {
            current.map(Open::summary).ifPresent(all::add);
        }
        return all;
    }

    /** What the records of the export being read, or read last, cannot answer. */
    public GapTally gaps() {
        return current.map(open -> open.gaps).orElseGet(GapTally::new);
    }

    @Override
    public void close() throws IOException {
        unpacker.close();
    }
}
