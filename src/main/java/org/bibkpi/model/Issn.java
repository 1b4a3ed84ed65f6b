package org.bibkpi.model;

import java.io.Serializable;

/**
 * An International Standard Serial Number whose check digit is right.
 *
 * @param value in the form {@code 0028-0836}; the check digit may be {@code X}
 * @see <a href="https://www.iso.org/standard/84536.html">ISO 3297, annex A (check digit)</a>
 */
public record Issn(String value) implements Comparable<Issn>, Serializable {
    public Issn {
        Check.form(isForm(value), value, "ISSN");
        Check.that(checkDigit(value) == value.charAt(8), "wrong check digit in ISSN %s", value);
    }

    /** Whether a text looks like one; its check digit may be wrong. */
    public static boolean isForm(final String text) {
        return text.length() == 9
                && Digits.only(text, 0, 4)
                && text.charAt(4) == '-'
                && Digits.only(text, 5, 8)
                && (Digits.is(text.charAt(8)) || text.charAt(8) == 'X');
    }

    /** The check digit that the first seven digits of an ISSN of the right form demand. */
    public static char checkDigit(final String issn) {
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            sum += (8 - i) * Character.digit(issn.charAt(i < 4 ? i : i + 1), 10);
        }
        final int rest = (11 - sum % 11) % 11;
        return rest == 10 ? 'X' : Character.forDigit(rest, 10);
    }

    @Override
    public int compareTo(final Issn other) {
        return value.compareTo(other.value);
    }
}
