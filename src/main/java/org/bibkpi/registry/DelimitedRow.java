package org.bibkpi.registry;

import java.util.List;
import org.bibkpi.model.InputException;

/**
 * A row of a {@link DelimitedFile}: as many cells as its header has columns.
 *
 * @param file the file's name, for messages
 * @param line the line of the file where the row begins, from 1
 * @param columns the header
 * @param cells the values, untouched but for their quotes
 */
public record DelimitedRow(String file, long line, List<String> columns, List<String> cells) {
    public DelimitedRow {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        if (columns.size() != cells.size()) {
            throw new InputException(
                    file + ":" + line,
                    "The row has " + cells.size() + " cells, the header " + columns.size()
                            + " columns. Put cells that contain the separator in double quotes.");
        }
    }

    /**
     * The cell under a column name.
     *
     * @throws InputException if the file has no such column
     */
    public String get(final String column) {
        final int index = columns.indexOf(column);
        if (index < 0) {
            throw ColumnNames.missing(file, column, columns);
        }
        return cells.get(index);
    }

    /** The cell at a position of the header, from 0. */
    public String get(final int index) {
        return cells.get(index);
    }

    /** Where the row stands, as messages name it: {@code roster.csv:12}. */
    public String where() {
        return file + ":" + line;
    }
}
