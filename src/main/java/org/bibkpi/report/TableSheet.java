package org.bibkpi.report;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** A sheet with a table: the header fixed and with filters. Its rows are put below the header once it is written. */
final class TableSheet {
    private static final String HEADER_FILL = "E8EEF4";

    private final Worksheet sheet;
    private final String file;
    private final List<Column> columns;

    /**
     * A sheet.
     *
     * @param file where the table stands whole
     */
    TableSheet(final Worksheet sheet, final String file, final List<Column> columns) {
        this.sheet = sheet;
        this.file = file;
        this.columns = List.copyOf(columns);
    }

    /**
     * Writes everything but the rows: the header, the filters, and how many rows did not find room.
     *
     * @param examples the columns become as wide as these rows need
     */
    void write(final List<List<String>> examples, final SheetFile rows) throws IOException {
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
        sheet.setAutoFilter(0, 0, rows.rows(), columns.size() - 1);
        if (rows.left() > 0) {
            text(rows.rows() + 1, 0, rows.left() + " more rows stand in " + file);
        }
        sheet.finish();
    }

    private void text(final int row, final int column, final String text) {
        sheet.inlineString(row, column, SheetText.of(text, file));
        SheetStyle.TEXT.set(sheet, row, column);
    }
}
