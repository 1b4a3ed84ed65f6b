package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists of names and other values in one cell. */
final class Names {
    private static final Pattern FINAL_STOP = Pattern.compile("(?<=[\\p{Lu}])\\.$");

    private Names() {}

    /** The parts of a list, without blanks around; empty parts are left out. */
    static List<String> split(final String list, final String separator) {
        final List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= list.length()) {
            final int next = list.indexOf(separator, from);
            final int end = next < 0 ? list.length() : next;
            final String part = list.substring(from, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = end + separator.length();
        }
        return parts;
    }

    /** {@code Dahl A, Gren S.} as PubMed writes it. */
    static List<String> pubmed(final String list) {
        return split(FINAL_STOP.matcher(list.strip()).replaceFirst(""), ",");
    }
}
