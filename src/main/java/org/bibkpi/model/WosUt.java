package org.bibkpi.model;

/**
 * A Web of Science accession number with its collection.
 *
 * @param value such as {@code WOS:000500000000001} or {@code MEDLINE:30000001}, upper case
 */
public record WosUt(String value) implements Identifier {
    public WosUt {
        Check.form(isForm(value), value, "UT");
    }

    private static boolean isForm(final String value) {
        final int colon = value.indexOf(':');
        final int number = value.length() - colon - 1;
        return colon >= 2 && colon <= 12 && number >= 4 && number <= 40 && isCapital(value, colon);
    }

    private static boolean isCapital(final String value, final int colon) {
        for (int i = 0; i < value.length(); i++) {
            final char c = value.charAt(i);
            if (i != colon && (c < 'A' || c > 'Z') && (i < colon || !Digits.is(c))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Scheme scheme() {
        return Scheme.UT;
    }
}
