package org.bibkpi.report;

import java.util.List;
import org.bibkpi.model.Check;

/**
 * Rows as the text of a CSV file (RFC 4180): a cell is quoted where it holds a separator, a quote or a line end. Written
 * here and not by a library because millions of cells take a third of the time so.
 *
 * @param columns of the table
 * @param dialect of the file
 */
record CsvText(List<Column> columns, Dialect dialect) {
    static final String CRLF = "\r\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char QUOTE = '"';

    CsvText {
        columns = List.copyOf(columns);
    }

    /** What the file begins with: the line of the columns' names. */
    String header() {
        final StringBuilder out = new StringBuilder(dialect.byteOrderMark() ? BYTE_ORDER_MARK : "");
        for (int i = 0; i < columns.size(); i++) {
            cell(i, columns.get(i).name(), out);
        }
        return out.append(CRLF).toString();
    }

    /** Appends a row: one cell for each column, numbers with a decimal point, empty where there is no value. */
    void row(final List<String> cells, final StringBuilder out) {
        Check.that(cells.size() == columns.size(), "%d cells for %d columns", cells.size(), columns.size());
        for (int i = 0; i < cells.size(); i++) {
            cell(i, written(columns.get(i).type(), cells.get(i)), out);
        }
        out.append(CRLF);
    }

    private String written(final Column.Type type, final String cell) {
        return switch (type) {
            case OWN_TEXT, IDENTIFIER, INTEGER, YEAR -> cell;
            case FOREIGN_TEXT -> SpreadsheetText.escape(cell);
            case DECIMAL, FIGURE -> cell.replace('.', dialect.decimalSign());
        };
    }

    private void cell(final int column, final String cell, final StringBuilder out) {
        if (column > 0) {
            out.append(dialect.separator());
        }
        if (!isSpecial(cell)) {
            out.append(cell);
            return;
        }
        final String quotes = cell.indexOf(QUOTE) < 0 ? cell : cell.replace("\"", "\"\"");
        out.append(QUOTE).append(quotes).append(QUOTE);
    }

    private boolean isSpecial(final String cell) {
        return cell.indexOf(dialect.separator()) >= 0
                || cell.indexOf(QUOTE) >= 0
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0;
    }
}
