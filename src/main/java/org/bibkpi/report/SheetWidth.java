package org.bibkpi.report;

import java.util.List;

/** How wide a column of a sheet is to be, in characters. */
final class SheetWidth {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    /** For the filter's arrow and a little air. */
    private static final int BESIDE = 3;

    private SheetWidth() {}

    /** Wide enough for the name and for most of the examples, within bounds. */
    static int of(final Column column, final int index, final List<List<String>> examples) {
        final int longest =
                examples.stream().mapToInt(row -> row.get(index).length()).max().orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(column.name().length(), longest) + BESIDE));
    }
}
