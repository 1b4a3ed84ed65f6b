package org.bibkpi.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Rows of a table in the making, as its CSV file will hold them. */
final class TableRows {
    private final ReportTable table;
    private final Utf8Lines text = new Utf8Lines();
    private final CsvTable lines;
    private final List<List<String>> rows = new ArrayList<>();

    private TableRows(final ReportTable table, final boolean header) {
        this.table = table;
        this.lines = header
                ? CsvTable.to(text, table.dialect(), table.columns())
                : CsvTable.below(text, table.dialect(), table.columns());
    }

    /** Rows that come after others. */
    static TableRows below(final ReportTable table) {
        return new TableRows(table, false);
    }

    /** The first rows, below the header. */
    static TableRows first(final ReportTable table) {
        return new TableRows(table, true);
    }

    /** The table. */
    ReportTable table() {
        return table;
    }

    /** Adds a row: one cell for each column, numbers with a decimal point, empty where there is no value. */
    void add(final List<String> cells) {
        lines.row(cells);
        rows.add(cells);
    }

    /** What was added so far. */
    Written written() {
        return new Written(
                table.name(), text.toBytes(), new PackedRows(table.columns().size(), rows));
    }

    /**
     * Rows as they stand in the file.
     *
     * @param table its name
     * @param csv its lines
     * @param rows the same, as they were added
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Written(String table, byte[] csv, PackedRows rows) implements Serializable {}
}
