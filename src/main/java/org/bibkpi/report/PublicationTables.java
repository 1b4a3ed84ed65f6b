package org.bibkpi.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.measure.Assessment;

/** The tables whose rows come from publications: written side by side, in one pass over all of them. */
final class PublicationTables implements Closeable {
    private final List<OpenTable> tables = new ArrayList<>();

    /** Adds a table of the publications of the period. */
    void addOfPeriod(final CsvTable file, final ReportTable.OfPublications rows) {
        tables.add(new OpenTable(
                file, (assessment, trail) -> assessment.isInPeriod() ? rows.of().apply(assessment) : Stream.empty()));
    }

    /** Adds a table of all publications. */
    void addOfAll(final CsvTable file, final ReportTable.OfTrails rows) {
        tables.add(new OpenTable(file, (assessment, trail) -> rows.of().apply(trail)));
    }

    /** Adds a table of all publications. */
    void addOfAll(final CsvTable file, final Function<Assessment, Stream<List<String>>> rows) {
        tables.add(new OpenTable(file, (assessment, trail) -> rows.apply(assessment)));
    }

    /** Writes what a publication adds to each table. */
    void write(final Assessment assessment, final PublicationTrail trail) {
        tables.forEach(table -> table.rows().apply(assessment, trail).forEach(table.file()::row));
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
    private record OpenTable(CsvTable file, BiFunction<Assessment, PublicationTrail, Stream<List<String>>> rows) {}
}
