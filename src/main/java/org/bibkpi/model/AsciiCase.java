package org.bibkpi.model;

import java.util.Locale;

/** Case folding that does not depend on the machine's language. */
public final class AsciiCase {
    private AsciiCase() {}

    /** Lower case by the root locale's rules. */
    public static String lower(final String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether it is one of the letters A to Z, in either case. */
    public static boolean isLetter(final char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Upper case by the root locale's rules. */
    public static String upper(final String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
