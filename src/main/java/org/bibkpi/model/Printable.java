package org.bibkpi.model;

import java.util.regex.Pattern;

/**
 * Foreign text in a message: what a terminal would take for a command, or what would turn the line around, shows as
 * U+FFFD.
 */
public final class Printable {
    private static final Pattern COMMAND = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u00AD\\u200B-\\u200D\\uFEFF]]");

    private Printable() {}

    /** The same on one line: line ends and tabs become blanks, so that foreign text cannot pass for another line. */
    public static String onOneLine(final String text) {
        return of(text).replace('\n', ' ').replace('\t', ' ');
    }

    /** The text as it can be printed; line ends and tabs stay. */
    public static String of(final String text) {
        return COMMAND.matcher(text.replace("\r\n", "\n")).replaceAll("\uFFFD");
    }
}
