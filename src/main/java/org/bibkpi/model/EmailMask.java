package org.bibkpi.model;

import java.util.regex.Pattern;

/** E-mail addresses, which name people, out of what sources write into addresses. */
public final class EmailMask {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>()]+@[^\\s@,;<>()]+");

    private EmailMask() {}

    /** The text with every e-mail address masked; masking again changes nothing. */
    public static String of(final String text) {
        return text.indexOf('@') < 0 ? text : EMAIL.matcher(text).replaceAll("…@…");
    }
}
