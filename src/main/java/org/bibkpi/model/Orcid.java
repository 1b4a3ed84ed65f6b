package org.bibkpi.model;

import java.io.Serializable;

/**
 * An ORCID iD whose check digit is right.
 *
 * @param value in the form {@code 0000-0002-1825-0097}
 * @see <a href="https://support.orcid.org/hc/en-us/articles/360006897674">Structure of the ORCID identifier (ISO 7064
 *     mod 11-2)</a>
 */
public record Orcid(String value) implements Comparable<Orcid>, Serializable {
    public Orcid {
        Check.form(isForm(value), value, "ORCID");
        Check.that(checkDigit(value) == value.charAt(18), "wrong check digit in ORCID %s", value);
    }

    /** Whether a text looks like one; its check digit may be wrong. */
    public static boolean isForm(final String text) {
        return text.length() == 19
                && Digits.only(text, 0, 4)
                && text.charAt(4) == '-'
                && Digits.only(text, 5, 9)
                && text.charAt(9) == '-'
                && Digits.only(text, 10, 14)
                && text.charAt(14) == '-'
                && Digits.only(text, 15, 18)
                && (Digits.is(text.charAt(18)) || text.charAt(18) == 'X');
    }

    /** The check digit that the first fifteen digits of an ORCID of the right form demand. */
    public static char checkDigit(final String orcid) {
        int total = 0;
        for (int i = 0; i < 18; i++) {
            final char c = orcid.charAt(i);
            total = c == '-' ? total : (total + Character.digit(c, 10)) * 2 % 11;
        }
        final int rest = (12 - total % 11) % 11;
        return rest == 10 ? 'X' : Character.forDigit(rest, 10);
    }

    @Override
    public int compareTo(final Orcid other) {
        return value.compareTo(other.value);
    }
}
