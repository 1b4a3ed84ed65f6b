package org.bibkpi.read;

import java.util.List;
import java.util.stream.Stream;

/** The beginning of an export, enough to recognise its format. */
public final class ContentHead {
    private static final int HIGHEST_HEADER = 12;
    private static final int LONGEST_HEADER = 16_000;

    /** What carries the text of an export. */
    public enum Kind {
        TEXT,
        /** A workbook of Excel, old or new. */
        SPREADSHEET
    }

    private final String name;
    private final Kind kind;
    private final String text;
    /** Many formats ask for them, of each file. */
    private final List<CsvLayout> layouts;

    /**
     * A beginning.
     *
     * @param name for messages only: names lie
     * @param kind what carries the text
     * @param text the first 64 KiB or less, unpacked and decoded, without a byte order mark; of a spreadsheet its first
     *     sheet with one row per line and a tab between cells
     */
    ContentHead(final String name, final Kind kind, final String text) {
        this.name = name;
        this.kind = kind;
        this.text = text;
        this.layouts = isJson(kind, text) ? List.of() : layoutsOf(text);
    }

    /** For messages only: names lie. */
    public String name() {
        return name;
    }

    /** What carries the text. */
    public Kind kind() {
        return kind;
    }

    /**
     * The first 64 KiB or less, unpacked and decoded, without a byte order mark; of a spreadsheet its first sheet with
     * one row per line and a tab between cells.
     */
    public String text() {
        return text;
    }

    /** Whether a line at the top is a table's header with all of these columns; people put banners above it. */
    boolean hasHeader(final String... columns) {
        return layouts().anyMatch(l -> l.hasAll(columns));
    }

    /** What may be the header of a table; nothing in JSON is. */
    Stream<CsvLayout> layouts() {
        return layouts.stream();
    }

    private static boolean isJson(final Kind kind, final String text) {
        return kind == Kind.TEXT && text.stripLeading().startsWith("{");
    }

    private static List<CsvLayout> layoutsOf(final String text) {
        return text.lines()
                .filter(l -> !l.isBlank())
                .limit(HIGHEST_HEADER)
                .filter(l -> l.length() < LONGEST_HEADER)
                .map(CsvLayout::of)
                .toList();
    }

    /** Whether some line begins so: told quickly, before a format looks closely. */
    boolean hasLine(final String beginning) {
        int at = text.indexOf(beginning);
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at = text.indexOf(beginning, at + 1);
        }
        return at >= 0;
    }

    /** The first line that is not blank; bare returns end a line as well. */
    String firstLine() {
        return text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    }
}
