package org.bibkpi.model;

import java.util.regex.Pattern;

/**
 * A Scopus electronic identifier.
 *
 * @param value such as {@code 2-s2.0-85080000001}
 */
public record ScopusEid(String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("2-s2\\.0-\\d{5,12}");

    public ScopusEid {
        Check.matches(FORM, value, "EID");
    }

    @Override
    public Scheme scheme() {
        return Scheme.EID;
    }
}
