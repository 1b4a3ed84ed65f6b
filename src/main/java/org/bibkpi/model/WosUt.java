package org.bibkpi.model;

import java.util.regex.Pattern;

/**
 * A Web of Science accession number with its collection.
 *
 * @param value such as {@code WOS:000500000000001} or {@code MEDLINE:30000001}, upper case
 */
public record WosUt(String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2,12}:[A-Z0-9]{4,40}");

    public WosUt {
        Check.matches(FORM, value, "UT");
    }

    @Override
    public Scheme scheme() {
        return Scheme.UT;
    }
}
