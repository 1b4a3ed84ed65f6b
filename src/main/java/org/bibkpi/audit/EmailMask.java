package org.bibkpi.audit;

import java.util.regex.Pattern;

/** E-mail addresses, which name people, out of what sources write into addresses. */
final class EmailMask {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>()]+@[^\\s@,;<>()]+");

    private EmailMask() {}

    static String of(final String text) {
        return text.indexOf('@') < 0 ? text : EMAIL.matcher(text).replaceAll("…@…");
    }
}
