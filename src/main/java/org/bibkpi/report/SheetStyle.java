package org.bibkpi.report;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** How cells of a sheet look. */
enum SheetStyle {
    PLAIN(""),
    WHOLE("0"),
    PERCENT("0.0%"),
    TEXT("@");

    /** Those with a format, in the order in which each workbook learns of them: its own number of a style follows from it. */
    private static final List<SheetStyle> LEARNT = List.of(WHOLE, PERCENT, TEXT);

    private final String format;

    SheetStyle(final String format) {
        this.format = format;
    }

    /** Teaches a workbook the styles; of its first cell, before any other gets one. */
    static void teach(final Worksheet first) {
        LEARNT.forEach(style -> style.set(first, 0, 0));
    }

    /** Gives a cell this style. */
    void set(final Worksheet sheet, final int row, final int column) {
        sheet.style(row, column).format(format).set();
    }

    /** What a cell of this style has in the workbook's file; nothing for the style of those that have none. */
    String attribute() {
        return this == PLAIN ? "" : " s=\"" + (LEARNT.indexOf(this) + 1) + '"';
    }
}
