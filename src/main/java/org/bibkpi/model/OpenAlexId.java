package org.bibkpi.model;

/**
 * The identifier of a work in OpenAlex.
 *
 * @param value such as {@code W2741809807}
 */
public record OpenAlexId(String value) implements Identifier {
    public OpenAlexId {
        Check.form(isForm(value), value, "OpenAlex id");
    }

    /** Whether a text is one. */
    public static boolean isForm(final String text) {
        final int digits = text.length() - 1;
        return digits >= 2 && digits <= 12 && text.charAt(0) == 'W' && Digits.only(text, 1, text.length());
    }

    @Override
    public Scheme scheme() {
        return Scheme.OPENALEX;
    }
}
