package org.bibkpi.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists of names and other values in one cell. */
final class Names {
    private static final Pattern FINAL_STOP = Pattern.compile("(?<=[\\p{Lu}])\\.$");

    private Names() {}

    /** The parts of a list, without blanks around; empty parts are left out. */
    static List<String> split(final String list, final String separator) {
        return Stream.of(list.split(Pattern.quote(separator), -1))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    /** {@code Dahl A, Gren S.} as PubMed writes it. */
    static List<String> pubmed(final String list) {
        return split(FINAL_STOP.matcher(list.strip()).replaceFirst(""), ",");
    }
}
