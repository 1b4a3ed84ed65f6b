package org.bibkpi.report;

import java.util.regex.Pattern;

/** Text as a cell of a workbook can hold it. Looked over by hand, as few of millions of cells need any change. */
final class SheetText {
    /**
     * The most characters of a cell.
     *
     * @see <a href="https://support.microsoft.com/office/excel-specifications-and-limits">Excel specifications and
     *     limits</a>
     */
    static final int LONGEST = 32_767;

    /** What readers of workbooks take for a character by its number (ECMA-376 Part 1, 22.9.2.19, ST_Xstring). */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** What XML 1.0 has no room for, half pairs included. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private SheetText() {}

    /**
     * The text itself, or as much of it as a cell holds, with a mark that says where the whole stands; line ends are LF.
     *
     * @param file where the whole text stands
     */
    static String of(final String text, final String file) {
        final String whole = isPlain(text) ? text : changed(text);
        if (whole.length() <= LONGEST) {
            return whole;
        }
        final String mark = "… [" + text.length() + " characters; the whole stands in " + file + "]";
        final int end = LONGEST - mark.length();
        return whole.substring(0, Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end) + mark;
    }

    /** Whether nothing in it may have to be changed. */
    private static boolean isPlain(final String text) {
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE || (c == '_' && text.startsWith("_x", i))) {
                return false;
            }
        }
        return true;
    }

    private static String changed(final String text) {
        final String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return NUMBERED.matcher(NOT_XML.matcher(lines).replaceAll("\uFFFD")).replaceAll("_x005F_");
    }
}
