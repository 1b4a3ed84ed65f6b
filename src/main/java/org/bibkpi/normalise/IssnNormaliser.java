package org.bibkpi.normalise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Issn;

/**
 * Finds the ISSNs in a cell, in any spelling: {@code 00139351 (ISSN) → 0013-9351}. Numbers with a wrong check digit are
 * none.
 */
public final class IssnNormaliser {
    private static final Pattern ISSN =
            Pattern.compile("(?<![0-9X-])(\\d{4})[-\u2010-\u2015\u2212 ]?(\\d{3}[\\dX])(?![0-9X-])");

    /** What a spreadsheet leaves of 0028-3878 when it takes it for a number. */
    private static final Pattern WITHOUT_ZEROS = Pattern.compile("\\s*(\\d{4,6}[\\dX])(?:[.,]0)?\\s*");

    private IssnNormaliser() {}

    /** Every ISSN in the text, in order, without repeats; empty if there is none. */
    public static List<Issn> findAll(final String text) {
        if (!Issn.isForm(text)) {
            return search(text);
        }
        return Issn.checkDigit(text) == text.charAt(8) ? List.of(new Issn(text)) : List.of();
    }

    /** Every ISSN in a text of any kind. */
    static List<Issn> search(final String text) {
        return ISSN.matcher(withLeadingZeros(AsciiCase.upper(text)))
                .results()
                .map(m -> m.group(1) + "-" + m.group(2))
                .filter(i -> Issn.checkDigit(i) == i.charAt(8))
                .map(Issn::new)
                .distinct()
                .toList();
    }

    private static String withLeadingZeros(final String text) {
        final Matcher bare = WITHOUT_ZEROS.matcher(text);
        return bare.matches() ? "0".repeat(8 - bare.group(1).length()) + bare.group(1) : text;
    }
}
