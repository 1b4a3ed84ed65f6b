package org.bibkpi.report;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Rows on their way between machines or threads: one text for all, as many short ones take ten times as long. */
final class PackedRows implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int columns;
    private final int[] ends;
    private final byte[] text;

    /** Packs rows of so many cells each. */
    PackedRows(final int columns, final List<List<String>> rows) {
        this.columns = columns;
        this.ends = new int[rows.size() * columns];
        final StringBuilder all = new StringBuilder();
        for (int i = 0; i < ends.length; i++) {
            ends[i] = all.append(rows.get(i / columns).get(i % columns)).length();
        }
        this.text = all.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** How many they are. */
    int size() {
        return ends.length / columns;
    }

    /** Hands them out in their order. */
    void forEach(final Consumer<List<String>> reader) {
        final String all = new String(text, StandardCharsets.UTF_8);
        int from = 0;
        for (int row = 0; row < size(); row++) {
            final String[] cells = new String[columns];
            for (int i = 0; i < columns; i++) {
                final int to = ends[row * columns + i];
                cells[i] = all.substring(from, to);
                from = to;
            }
            reader.accept(List.of(cells));
        }
    }
}
