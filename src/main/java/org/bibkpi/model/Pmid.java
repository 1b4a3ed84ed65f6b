package org.bibkpi.model;

/**
 * A PubMed identifier.
 *
 * @param value one to nine digits without leading zeros
 */
public record Pmid(String value) implements Identifier {
    public Pmid {
        Check.form(isForm(value), value, "PMID");
    }

    /** Whether a text is one. */
    public static boolean isForm(final String text) {
        return !text.isEmpty() && text.length() <= 9 && text.charAt(0) != '0' && Digits.only(text, 0, text.length());
    }

    @Override
    public Scheme scheme() {
        return Scheme.PMID;
    }
}
