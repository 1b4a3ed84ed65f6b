package org.bibkpi.normalise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year of a date in any spelling: {@code 1998 Dec-1999 Jan → 1998}, {@code 20150622 → 2015}. */
public final class YearNormaliser {
    private static final Pattern YEAR = Pattern.compile(
            "(?<!\\d)((?:1[5-9]|20)\\d{2})(?!\\d)|(?<!\\d)((?:1[5-9]|20)\\d{2})(?:0[1-9]|1[0-2])\\d{2}(?!\\d)");

    private YearNormaliser() {}

    /** The first year that the text names; empty if it names none. */
    public static Optional<Integer> find(final String text) {
        final Matcher matcher = YEAR.matcher(text);
        return matcher.find()
                ? Optional.of(Integer.valueOf(matcher.start(1) >= 0 ? matcher.group(1) : matcher.group(2)))
                : Optional.empty();
    }
}
