package org.bibkpi.model;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * An International Standard Serial Number whose check digit is right.
 *
 * @param value in the form {@code 0028-0836}; the check digit may be {@code X}
 * @see <a href="https://www.iso.org/standard/84536.html">ISO 3297, annex A (check digit)</a>
 */
public record Issn(String value) implements Comparable<Issn>, Serializable {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{3}[\\dX]");

    public Issn {
        Check.matches(FORM, value, "ISSN");
        Check.that(checkDigit(value) == value.charAt(8), "wrong check digit in ISSN %s", value);
    }

    /** The check digit that the first seven digits of an ISSN of the right form demand. */
    public static char checkDigit(final String issn) {
        final String digits = issn.substring(0, 4) + issn.substring(5, 8);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (8 - i) * Character.digit(digits.charAt(i), 10);
        }
        final int rest = (11 - sum % 11) % 11;
        return rest == 10 ? 'X' : Character.forDigit(rest, 10);
    }

    @Override
    public int compareTo(final Issn other) {
        return value.compareTo(other.value);
    }
}
