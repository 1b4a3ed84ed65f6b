package org.bibkpi.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a sheet as the workbook's file holds them: numbers as numbers, text as text. Made here and not by a library, so
 * that many can make them and one only has to number them.
 *
 * @see SheetFile
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376 Part 1, 18.3.1,
 *     sheetData</a>
 */
final class SheetRows {
    /** Stands for the number of the row that begins; no text of a sheet can hold it. */
    static final char NEXT_NUMBER = '\u0001';

    /** Stands for the number of the row that has begun. */
    static final char SAME_NUMBER = '\u0000';

    /** What a row begins with, before its number. */
    static final String ROW = "<row r=\"";

    private static final String SHARE = "share";
    private static final int LETTERS = 26;

    private final List<Column> columns;
    private final List<String> references = new ArrayList<>();
    private final String file;
    private final int unit;
    private final StringBuilder xml = new StringBuilder();

    /**
     * No rows yet.
     *
     * @param file where the table stands whole
     */
    SheetRows(final List<Column> columns, final String file) {
        this.columns = List.copyOf(columns);
        this.file = file;
        this.unit = columns.stream().map(Column::name).toList().indexOf("unit");
        for (int i = 0; i < columns.size(); i++) {
            references.add("<c r=\"" + letters(i) + SAME_NUMBER + '"');
        }
    }

    private static String letters(final int column) {
        final String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** Adds a row. */
    void add(final List<String> cells) {
        final boolean share = unit >= 0 && cells.get(unit).equals(SHARE);
        xml.append(ROW).append(NEXT_NUMBER).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                cell(i, cells.get(i), share);
            }
        }
        xml.append("</row>");
    }

    private void cell(final int column, final String cell, final boolean share) {
        xml.append(references.get(column));
        switch (columns.get(column).type()) {
            case OWN_TEXT, FOREIGN_TEXT, IDENTIFIER -> text(cell);
            case INTEGER, YEAR -> number(cell, SheetStyle.WHOLE);
            case DECIMAL -> number(cell, SheetStyle.PLAIN);
            case FIGURE -> number(cell, share ? SheetStyle.PERCENT : SheetStyle.PLAIN);
        }
        xml.append("</c>");
    }

    private void number(final String cell, final SheetStyle style) {
        xml.append(style.attribute()).append(" t=\"n\"><v>").append(cell).append("</v>");
    }

    private void text(final String cell) {
        xml.append(SheetStyle.TEXT.attribute()).append(" t=\"inlineStr\"><is><t>");
        SheetText.appendXml(SheetText.of(cell, file), xml);
        xml.append("</t></is>");
    }

    /** The rows added so far. */
    byte[] bytes() {
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
