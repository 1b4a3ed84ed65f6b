package org.bibkpi.report;

import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rows on their way between machines or threads: the bytes of all together, as many short texts take ten times as long;
 * each on its own text, as one with wide letters would make all others wide.
 */
final class PackedRows implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int columns;

    /** Where each row ends among the bytes. */
    private final int[] rowEnds;

    /** Where each cell ends in the text of its row. */
    private final int[] cellEnds;

    private final byte[] text;

    /** Packs rows of so many cells each. */
    PackedRows(final int columns, final List<List<String>> rows) {
        this.columns = columns;
        this.rowEnds = new int[rows.size()];
        this.cellEnds = new int[rows.size() * columns];
        final ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int row = 0; row < rowEnds.length; row++) {
            final StringBuilder whole = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                cellEnds[row * columns + i] = whole.append(rows.get(row).get(i)).length();
            }
            all.writeBytes(whole.toString().getBytes(StandardCharsets.UTF_8));
            rowEnds[row] = all.size();
        }
        this.text = all.toByteArray();
    }

    /** How many they are. */
    int size() {
        return rowEnds.length;
    }

    /** Hands them out in their order. */
    void forEach(final Consumer<List<String>> reader) {
        int from = 0;
        for (int row = 0; row < rowEnds.length; row++) {
            reader.accept(cells(row, new String(text, from, rowEnds[row] - from, StandardCharsets.UTF_8)));
            from = rowEnds[row];
        }
    }

    private List<String> cells(final int row, final String whole) {
        final String[] cells = new String[columns];
        int from = 0;
        for (int i = 0; i < columns; i++) {
            final int to = cellEnds[row * columns + i];
            cells[i] = whole.substring(from, to);
            from = to;
        }
        return List.of(cells);
    }
}
