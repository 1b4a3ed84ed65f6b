package org.bibkpi.model;

import java.util.regex.Pattern;

/**
 * A Digital Object Identifier in its normalised form: lower case, no resolver address.
 *
 * @param value such as {@code 10.1016/j.cell.2020.01.001}
 * @see <a href="https://www.doi.org/doi-handbook/HTML/index.html">DOI Handbook, 2.2 Syntax and 2.4 Case sensitivity</a>
 */
public record Doi(String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("10\\.\\d{4,9}(\\.\\d+)*/\\S+");

    public Doi {
        Check.matches(FORM, value, "DOI");
        Check.that(value.equals(AsciiCase.lower(value)), "a DOI is kept in lower case: %s", value);
    }

    @Override
    public Scheme scheme() {
        return Scheme.DOI;
    }
}
