package org.bibkpi.deduplicate;

import org.bibkpi.model.Digits;
import org.bibkpi.model.Identifier;

/**
 * A DOI without what exports disagree on: escaped brackets and lost hyphens.
 *
 * @param text letters and digits
 */
record BareDoi(String text) {
    /** The bare form of a DOI. */
    static BareDoi of(final Identifier doi) {
        final String value = doi.value();
        return new BareDoi(letters(value.indexOf('&') < 0 && value.indexOf('%') < 0 ? value : withoutBrackets(value)));
    }

    /** Whether one is the beginning of the other: the same, or cut off. */
    boolean isPartOrWhole(final BareDoi other) {
        return text.length() <= other.text.length() ? other.text.startsWith(text) : text.startsWith(other.text);
    }

    private static String withoutBrackets(final String doi) {
        return doi.replace("&lt;", "").replace("&gt;", "").replace("%3c", "").replace("%3e", "");
    }

    private static String letters(final String doi) {
        final StringBuilder letters = new StringBuilder(doi.length());
        for (int i = 0; i < doi.length(); i++) {
            final char c = doi.charAt(i);
            if ((c >= 'a' && c <= 'z') || Digits.is(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
