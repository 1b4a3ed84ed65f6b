package org.bibkpi.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet with a table, written row by row: numbers as numbers, text as text, the header fixed and with filters. Rows are
 * put into it a block at a time, as formats cost much less when they are given to many cells at once.
 */
final class TableSheet {
    private static final String NO_FORMAT = "";
    private static final String TEXT = "@";
    private static final String WHOLE = "0";
    private static final String PERCENT = "0.0%";
    private static final String SHARE = "share";
    private static final String HEADER_FILL = "E8EEF4";

    /** How many rows are held in memory at a time. */
    private static final int BLOCK = 500;

    /** So many of the first rows decide how wide the columns are. */
    private static final int EXAMPLES = 200;

    private final Worksheet sheet;
    private final String file;
    private final List<Column> columns;
    private final int unit;
    private final int most;
    private final List<List<String>> block = new ArrayList<>(BLOCK);
    /** Rows in the sheet, the header among them. */
    private int written = 1;

    private long left;
    private boolean streamed;

    /**
     * A sheet of at most so many rows. It is held in memory until {@link #stream}.
     *
     * @param file where the table stands whole
     */
    TableSheet(final Worksheet sheet, final String file, final List<Column> columns, final int most) {
        this.sheet = sheet;
        this.file = file;
        this.columns = columns;
        this.unit = columns.stream().map(Column::name).toList().indexOf("unit");
        this.most = most;
    }

    /** From now on rows leave memory. No other sheet of the workbook may be streamed until this one is finished. */
    void stream() {
        streamed = true;
    }

    /** How many rows it was given. */
    long given() {
        return written - 1 + block.size() + left;
    }

    /** Writes a row, or counts it where the sheet is full. */
    void row(final List<String> cells) {
        if (written + block.size() >= most - 1) {
            left++;
            return;
        }
        block.add(cells);
        if (block.size() == BLOCK) {
            writeBlock();
        }
    }

    /** Writes the filters, and what did not find room. */
    void finish() throws IOException {
        writeBlock();
        sheet.setAutoFilter(0, 0, written - 1, columns.size() - 1);
        if (left > 0) {
            text(written, 0, left + " more rows stand in " + file);
            format(TEXT, written, written, 0);
        }
        sheet.finish();
    }

    private void writeBlock() {
        if (written == 1) {
            begin();
        }
        for (int i = 0; i < block.size(); i++) {
            cells(written + i, block.get(i));
        }
        for (int column = 0; column < columns.size(); column++) {
            formats(column);
        }
        written += block.size();
        block.clear();
        if (streamed) {
            flush();
        }
    }

    /** The header; the columns become as wide as the first rows need. */
    private void begin() {
        final List<List<String>> examples = block.subList(0, Math.min(EXAMPLES, block.size()));
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, SheetWidth.of(columns.get(i), i, examples));
            text(0, i, columns.get(i).name());
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .format(TEXT)
                .bold()
                .fillColor(HEADER_FILL)
                .set();
        sheet.freezePane(0, 1);
    }

    private void cells(final int row, final List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            final String cell = cells.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            if (columns.get(i).isNumeric()) {
                sheet.value(row, i, new BigDecimal(cell));
            } else {
                text(row, i, cell);
            }
        }
    }

    private void text(final int row, final int column, final String text) {
        sheet.inlineString(row, column, SheetText.of(text, file));
    }

    /** Gives each run of alike cells of a column its format. */
    private void formats(final int column) {
        int from = 0;
        while (from < block.size()) {
            final String format = formatOf(column, block.get(from));
            int to = from + 1;
            while (to < block.size() && formatOf(column, block.get(to)).equals(format)) {
                to++;
            }
            if (!format.equals(NO_FORMAT)) {
                format(format, written + from, written + to - 1, column);
            }
            from = to;
        }
    }

    private String formatOf(final int column, final List<String> cells) {
        if (cells.get(column).isEmpty()) {
            return NO_FORMAT;
        }
        return switch (columns.get(column).type()) {
            case OWN_TEXT, FOREIGN_TEXT, IDENTIFIER -> TEXT;
            case INTEGER, YEAR -> WHOLE;
            case DECIMAL -> NO_FORMAT;
            case FIGURE -> unit >= 0 && cells.get(unit).equals(SHARE) ? PERCENT : NO_FORMAT;
        };
    }

    private void format(final String format, final int firstRow, final int lastRow, final int column) {
        sheet.range(firstRow, column, lastRow, column).style().format(format).set();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
