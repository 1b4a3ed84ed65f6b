package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The authors whose names stand in front of an address, as Web of Science, Inspec and Embase write it where they have no
 * brackets: {@code Dahl, A; Gren, S (Corresponding Author), Karolinska Inst, Stockholm, Sweden}.
 *
 * @param authors their places on the byline; without those whom a shortened name cannot tell apart
 * @param address what follows the names; the whole text if none of the authors is named
 */
record LeadingNames(List<Integer> authors, String address) {
    private static final int LONGEST_NAME = 80;
    /** What may stand between a name and what follows it. */
    private static final String ENDS = ",;:.";

    private static final int MOST_COMMAS = 3;
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern MARKED_NAME =
            Pattern.compile("^[^()]{1,80}\\((?:reprint|corresponding) authors?\\)[,:]\\s*", Pattern.CASE_INSENSITIVE);

    /** Cuts the names off that are on the byline, or are marked as names; what else comes first may be an organisation. */
    static LeadingNames cut(final String text, final ShortNames byline) {
        final List<Integer> authors = new ArrayList<>();
        int from = 0;
        int end = endOfName(text, from, byline);
        while (end > from) {
            final Set<Integer> found = byline.find(name(text, from, end));
            authors.addAll(found.size() == 1 ? found : Set.of());
            from = end + 1;
            end = endOfName(text, from, byline);
        }
        final String address = text.substring(Math.min(from, text.length())).strip();
        return new LeadingNames(authors, MARKED_NAME.matcher(address).replaceFirst(""));
    }

    /** Where the longest name ends that begins here and is on the byline; 0 if there is none. */
    private static int endOfName(final String text, final int from, final ShortNames byline) {
        int found = 0;
        int commas = 0;
        boolean more = true;
        for (int at = from; more && at <= Math.min(text.length(), from + LONGEST_NAME); at++) {
            final char c = at == text.length() ? ';' : text.charAt(at);
            if (ENDS.indexOf(c) >= 0) {
                found = byline.find(name(text, from, at)).isEmpty() ? found : at;
                commas += c == ',' ? 1 : 0;
                more = c != ';' && c != ':' && commas < MOST_COMMAS;
            }
        }
        return found;
    }

    private static String name(final String text, final int from, final int to) {
        return IN_BRACKETS.matcher(text.substring(from, to)).replaceAll(" ").strip();
    }
}
