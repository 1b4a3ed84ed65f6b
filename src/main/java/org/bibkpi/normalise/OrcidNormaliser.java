package org.bibkpi.normalise;

import java.util.List;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Digits;
import org.bibkpi.model.Orcid;

/**
 * Finds ORCID iDs, as addresses or bare, with or without hyphens: {@code http://orcid.org/0000000218250097 →
 * 0000-0002-1825-0097}. Numbers with a wrong check digit are none.
 */
public final class OrcidNormaliser {
    private static final int LENGTH = 19;
    private static final String SEPARATOR = "[-\u2010-\u2015\u2212 ]?";
    private static final Pattern ORCID = Pattern.compile("(?<!\\d)(\\d{4})" + SEPARATOR + "(\\d{4})" + SEPARATOR
            + "(\\d{4})" + SEPARATOR + "(\\d{3}[\\dX])(?![\\dX])");

    private OrcidNormaliser() {}

    /** Every ORCID iD in the text, in order, without repeats; empty if there is none. */
    public static List<Orcid> findAll(final String text) {
        final int start = Math.max(text.length() - LENGTH, 0);
        final String last = start == 0 ? text : text.substring(start);
        if (!Orcid.isForm(last) || hasDigit(text, start)) {
            return search(text);
        }
        return Orcid.checkDigit(last) == last.charAt(LENGTH - 1) ? List.of(new Orcid(last)) : List.of();
    }

    private static boolean hasDigit(final String text, final int to) {
        for (int i = 0; i < to; i++) {
            if (Digits.is(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Every ORCID iD in a text of any kind. */
    static List<Orcid> search(final String text) {
        return ORCID.matcher(AsciiCase.upper(text))
                .results()
                .map(m -> String.join("-", m.group(1), m.group(2), m.group(3), m.group(4)))
                .filter(o -> Orcid.checkDigit(o) == o.charAt(18))
                .map(Orcid::new)
                .distinct()
                .toList();
    }
}
