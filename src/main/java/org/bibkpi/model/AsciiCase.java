package org.bibkpi.model;

import java.util.Locale;

/** Case folding that does not depend on the machine's language. */
public final class AsciiCase {
    private AsciiCase() {}

    /** Lower case by the root locale's rules. */
    public static String lower(final String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Upper case by the root locale's rules. */
    public static String upper(final String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
