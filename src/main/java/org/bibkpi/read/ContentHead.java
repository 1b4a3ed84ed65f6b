package org.bibkpi.read;

/**
 * The beginning of an export, enough to recognise its format.
 *
 * @param name for messages only: names lie
 * @param kind what carries the text
 * @param text the first 64 KiB or less, unpacked and decoded, without a byte order mark; of a spreadsheet its first
 *     sheet with one row per line and a tab between cells
 */
public record ContentHead(String name, Kind kind, String text) {
    /** What carries the text of an export. */
    public enum Kind {
        TEXT,
        /** A workbook of Excel, old or new. */
        SPREADSHEET
    }

    /** The first line that is not blank; bare returns end a line as well. */
    String firstLine() {
        return text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    }
}
