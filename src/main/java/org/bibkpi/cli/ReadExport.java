package org.bibkpi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.InputException;
import org.bibkpi.normalise.Normalised;
import org.bibkpi.normalise.SourceRecords;

/**
 * An export that was read to its end, to know what it holds.
 *
 * @param name as the job names it
 * @param counts what came out of it
 * @param met the decisions that its records meet
 * @param fault what makes it unusable
 * @param seconds how long it took
 */
record ReadExport(String name, List<FileCount> counts, Set<String> met, Optional<String> fault, double seconds) {
    ReadExport {
        counts = List.copyOf(counts);
        met = Set.copyOf(met);
    }

    /** Reads one; {@code reader} adds to {@code met} as the records go by. */
    static ReadExport of(final ByteSource export, final Consumer<Normalised> reader, final Set<String> met) {
        final long start = System.nanoTime();
        try (SourceRecords records = SourceRecords.open(export)) {
            records.forEachRemaining(reader);
            return new ReadExport(export.name(), records.counts(), met, Optional.empty(), since(start));
        } catch (final InputException e) {
            return new ReadExport(export.name(), List.of(), met, Optional.of(e.text()), since(start));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double since(final long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** The file and its time in one line. */
    String text() {
        return String.format(Locale.ROOT, "read %s in %.1f s", name, seconds);
    }
}
