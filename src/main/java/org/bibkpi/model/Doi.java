package org.bibkpi.model;

/**
 * A Digital Object Identifier in its normalised form: lower case, no resolver address.
 *
 * @param value such as {@code 10.1016/j.cell.2020.01.001}
 * @see <a href="https://www.doi.org/doi-handbook/HTML/index.html">DOI Handbook, 2.2 Syntax and 2.4 Case sensitivity</a>
 */
public record Doi(String value) implements Identifier {
    public Doi {
        Check.form(isForm(value), value, "DOI");
        Check.that(value.equals(AsciiCase.lower(value)), "a DOI is kept in lower case: %s", value);
    }

    /** The directory indicator and a registrant's code, which may be divided by points; then a slash and anything but blanks. */
    private static boolean isForm(final String value) {
        int at = value.startsWith("10.") ? Digits.end(value, 3) : 0;
        if (at < 7 || at > 12) {
            return false;
        }
        while (at < value.length() && value.charAt(at) == '.' && Digits.end(value, at + 1) > at + 1) {
            at = Digits.end(value, at + 1);
        }
        return at + 1 < value.length() && value.charAt(at) == '/' && !hasBlank(value, at + 1);
    }

    private static boolean hasBlank(final String value, final int from) {
        for (int i = from; i < value.length(); i++) {
            final char c = value.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Scheme scheme() {
        return Scheme.DOI;
    }
}
