package org.bibkpi.model;

import java.util.regex.Pattern;

/**
 * The identifier of a work in OpenAlex.
 *
 * @param value such as {@code W2741809807}
 */
public record OpenAlexId(String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("W\\d{2,12}");

    public OpenAlexId {
        Check.matches(FORM, value, "OpenAlex id");
    }

    @Override
    public Scheme scheme() {
        return Scheme.OPENALEX;
    }
}
