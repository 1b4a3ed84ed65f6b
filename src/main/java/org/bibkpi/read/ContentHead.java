package org.bibkpi.read;

import java.util.stream.Stream;

/**
 * The beginning of an export, enough to recognise its format.
 *
 * @param name for messages only: names lie
 * @param kind what carries the text
 * @param text the first 64 KiB or less, unpacked and decoded, without a byte order mark; of a spreadsheet its first
 *     sheet with one row per line and a tab between cells
 */
public record ContentHead(String name, Kind kind, String text) {
    private static final int HIGHEST_HEADER = 12;
    private static final int LONGEST_HEADER = 16_000;

    /** What carries the text of an export. */
    public enum Kind {
        TEXT,
        /** A workbook of Excel, old or new. */
        SPREADSHEET
    }

    /** Whether a line at the top is a table's header with all of these columns; people put banners above it. */
    boolean hasHeader(final String... columns) {
        return layouts().anyMatch(l -> l.hasAll(columns));
    }

    /** What may be the header of a table. */
    Stream<CsvLayout> layouts() {
        return text.lines()
                .filter(l -> !l.isBlank())
                .limit(HIGHEST_HEADER)
                .filter(l -> l.length() < LONGEST_HEADER)
                .map(CsvLayout::of);
    }

    /** The first line that is not blank; bare returns end a line as well. */
    String firstLine() {
        return text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    }
}
