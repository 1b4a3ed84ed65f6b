package org.bibkpi.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** A sheet with a table, written row by row: numbers as numbers, text as text, the header fixed and with filters. */
final class TableSheet {
    private static final String TEXT = "@";
    private static final String WHOLE = "0";
    private static final String PERCENT = "0.0%";
    private static final String SHARE = "share";
    private static final String HEADER_FILL = "E8EEF4";

    /** How many rows are held in memory at a time. */
    private static final int FLUSH_EVERY = 500;

    private final Worksheet sheet;
    private final String file;
    private final List<Column> columns;
    private final int unit;
    private final int most;
    private int written;
    private long left;

    /**
     * A sheet of at most so many rows.
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

    /** Writes the header; the columns become as wide as these rows need. */
    void begin(final List<List<String>> examples) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, SheetWidth.of(columns.get(i), i, examples));
            text(0, i, columns.get(i).name());
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEADER_FILL)
                .set();
        sheet.freezePane(0, 1);
        written = 1;
    }

    /** Writes a row, or counts it where the sheet is full. */
    void row(final List<String> cells) {
        if (written >= most - 1) {
            left++;
            return;
        }
        final boolean share = unit >= 0 && cells.get(unit).equals(SHARE);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                cell(i, cells.get(i), share);
            }
        }
        written++;
        if (written % FLUSH_EVERY == 0) {
            flush();
        }
    }

    /** Writes the filters, and what did not find room. */
    void finish() throws IOException {
        sheet.setAutoFilter(0, 0, written - 1, columns.size() - 1);
        if (left > 0) {
            text(written, 0, left + " more rows stand in " + file);
        }
        sheet.finish();
    }

    private void cell(final int column, final String cell, final boolean share) {
        switch (columns.get(column).type()) {
            case OWN_TEXT, FOREIGN_TEXT, IDENTIFIER -> text(written, column, cell);
            case INTEGER, YEAR -> number(column, cell, WHOLE);
            case DECIMAL -> sheet.value(written, column, new BigDecimal(cell));
            case FIGURE -> {
                if (share) {
                    number(column, cell, PERCENT);
                } else {
                    sheet.value(written, column, new BigDecimal(cell));
                }
            }
        }
    }

    private void text(final int row, final int column, final String text) {
        sheet.inlineString(row, column, SheetText.of(text, file));
        sheet.style(row, column).format(TEXT).set();
    }

    private void number(final int column, final String cell, final String format) {
        sheet.value(written, column, new BigDecimal(cell));
        sheet.style(written, column).format(format).set();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
