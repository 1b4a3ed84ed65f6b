package org.bibkpi.normalise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.Digits;

/** Finds the year of a date in any spelling: {@code 1998 Dec-1999 Jan → 1998}, {@code 20150622 → 2015}. */
public final class YearNormaliser {
    private static final Pattern YEAR = Pattern.compile(
            "(?<!\\d)((?:1[5-9]|20)\\d{2})(?!\\d)|(?<!\\d)((?:1[5-9]|20)\\d{2})(?:0[1-9]|1[0-2])\\d{2}(?!\\d)");

    private YearNormaliser() {}

    /** The first year that the text names; empty if it names none. */
    public static Optional<Integer> find(final String text) {
        final boolean first = Digits.end(text, 0) == 4 && isYear(text);
        return first ? Optional.of(Integer.valueOf(text.substring(0, 4))) : search(text);
    }

    private static boolean isYear(final String text) {
        return text.startsWith("20") || (text.charAt(0) == '1' && text.charAt(1) >= '5');
    }

    /** The first year that a text of any kind names. */
    static Optional<Integer> search(final String text) {
        final Matcher matcher = YEAR.matcher(text);
        return matcher.find()
                ? Optional.of(Integer.valueOf(matcher.start(1) >= 0 ? matcher.group(1) : matcher.group(2)))
                : Optional.empty();
    }
}
