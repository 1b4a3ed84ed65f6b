package org.bibkpi.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bibkpi.measure.Assessment;

/** The tables whose rows come from publications: written side by side, in one pass over all of them. */
final class PublicationTables implements Closeable {
    private final List<OpenTable> tables = new ArrayList<>();

    /** Adds a table. */
    void add(final CsvTable file, final ReportTable.OfPublications rows) {
        tables.add(new OpenTable(file, rows.of()));
    }

    /** Writes what a publication adds to each table. */
    void write(final Assessment assessment) {
        tables.forEach(table -> table.rows().apply(assessment).forEach(table.file()::row));
    }

    @Override
    public void close() throws IOException {
        final List<IOException> failures = new ArrayList<>();
        for (final OpenTable table : tables) {
            try {
                table.file().close();
            } catch (final IOException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    /** A table that is being written. */
    private record OpenTable(CsvTable file, Function<Assessment, Stream<List<String>>> rows) {}
}
