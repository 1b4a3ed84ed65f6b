package org.bibkpi.model;

/**
 * A Scopus electronic identifier.
 *
 * @param value such as {@code 2-s2.0-85080000001}
 */
public record ScopusEid(String value) implements Identifier {
    private static final String PREFIX = "2-s2.0-";

    public ScopusEid {
        Check.form(isForm(value), value, "EID");
    }

    /** Whether a text is one. */
    public static boolean isForm(final String text) {
        final int digits = text.length() - PREFIX.length();
        return digits >= 5
                && digits <= 12
                && text.startsWith(PREFIX)
                && Digits.only(text, PREFIX.length(), text.length());
    }

    @Override
    public Scheme scheme() {
        return Scheme.EID;
    }
}
