package org.bibkpi.model;

import java.util.regex.Pattern;

/**
 * Foreign text in a message: what a terminal would take for a command, or what would turn the line around, shows as
 * U+FFFD.
 */
public final class Printable {
    private static final Pattern COMMAND = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u00AD\\u200B-\\u200D\\uFEFF]]");

    private Printable() {}

    /** The text as it can be printed; line ends and tabs stay. */
    public static String of(final String text) {
        return COMMAND.matcher(text.replace("\r\n", "\n")).replaceAll("\uFFFD");
    }
}
