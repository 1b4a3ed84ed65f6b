package org.bibkpi.model;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * An ORCID iD whose check digit is right.
 *
 * @param value in the form {@code 0000-0002-1825-0097}
 * @see <a href="https://support.orcid.org/hc/en-us/articles/360006897674">Structure of the ORCID identifier (ISO 7064
 *     mod 11-2)</a>
 */
public record Orcid(String value) implements Comparable<Orcid>, Serializable {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

    public Orcid {
        Check.matches(FORM, value, "ORCID");
        Check.that(checkDigit(value) == value.charAt(18), "wrong check digit in ORCID %s", value);
    }

    /** The check digit that the first fifteen digits of an ORCID of the right form demand. */
    public static char checkDigit(final String orcid) {
        int total = 0;
        for (final char c : orcid.substring(0, 18).toCharArray()) {
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
