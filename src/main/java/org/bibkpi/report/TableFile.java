package org.bibkpi.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A table that is being written: its CSV file, and its rows for the workbook unless it names persons. */
final class TableFile implements Closeable {
    private final ReportTable table;
    private final OutputStream csv;
    private final SheetFiles sheets;

    private TableFile(final ReportTable table, final OutputStream csv, final SheetFiles sheets) {
        this.table = table;
        this.csv = csv;
        this.sheets = sheets;
    }

    /** Creates the file and writes its header. */
    static TableFile create(final ReportFolder folder, final ReportTable table, final SheetFiles sheets)
            throws IOException {
        final OutputStream csv = folder.create(table.file());
        csv.write(new CsvText(table.columns(), table.dialect()).header().getBytes(StandardCharsets.UTF_8));
        return new TableFile(table, csv, sheets);
    }

    void write(final TableRows.Written rows) throws IOException {
        csv.write(rows.csv());
        if (ReportTables.WITHOUT_PERSONS.contains(table)) {
            sheets.of(table.name()).add(rows.sheet());
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
