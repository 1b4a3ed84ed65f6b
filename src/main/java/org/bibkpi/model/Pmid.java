package org.bibkpi.model;

import java.util.regex.Pattern;

/**
 * A PubMed identifier.
 *
 * @param value one to nine digits without leading zeros
 */
public record Pmid(String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,8}");

    public Pmid {
        Check.matches(FORM, value, "PMID");
    }

    @Override
    public Scheme scheme() {
        return Scheme.PMID;
    }
}
