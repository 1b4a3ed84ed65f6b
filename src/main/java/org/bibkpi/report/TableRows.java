package org.bibkpi.report;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of a table in the making: as its CSV file will hold them, and as its sheet will. */
final class TableRows {
    private final ReportTable table;
    private final CsvText csv;
    private final StringBuilder text = new StringBuilder();
    private final SheetRows sheet;

    TableRows(final ReportTable table) {
        this.table = table;
        this.csv = new CsvText(table.columns(), table.dialect());
        this.sheet = new SheetRows(table.columns(), table.file());
    }

    /** The table. */
    ReportTable table() {
        return table;
    }

    /** Adds a row: one cell for each column, numbers with a decimal point, empty where there is no value. */
    void add(final List<String> cells) {
        csv.row(cells, text);
        sheet.add(cells);
    }

    /** The rows added so far. */
    Written written() {
        return new Written(table.name(), text.toString().getBytes(StandardCharsets.UTF_8), sheet.bytes());
    }

    /**
     * Rows as they stand in the files.
     *
     * @param table its name
     * @param csv its lines in the CSV file
     * @param sheet its rows in the workbook, see {@link SheetFile}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Written(String table, byte[] csv, byte[] sheet) implements Serializable {}
}
