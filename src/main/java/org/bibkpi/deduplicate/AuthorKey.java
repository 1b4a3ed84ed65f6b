package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.Set;
import org.bibkpi.model.FoldedText;
import org.bibkpi.model.PersonName;

/**
 * An author's name in the form in which its spellings meet.
 *
 * @param family folded words of the family name; the whole name where the source does not divide it
 * @param given folded words of the given names, or initials
 */
public record AuthorKey(String family, String given) implements Serializable {
    private static final Set<String> NOBODY =
            Set.of("unknown", "anonymous", "anon", "et al", "no authorship indicated");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "2nd", "3rd", "ii", "iii");
    private static final Set<String> OF_GROUPS = Set.of(
            "group",
            "groups",
            "study",
            "trial",
            "collaborators",
            "collaboration",
            "collaborative",
            "investigators",
            "consortium",
            "committee",
            "society",
            "network",
            "association",
            "team",
            "force",
            "college",
            "department",
            "ministry",
            "center",
            "centers",
            "centre",
            "institute",
            "registry",
            "council");

    static AuthorKey of(final PersonName name) {
        return new AuthorKey(withoutSuffix(fold(name.family())), withoutSuffix(fold(name.given())));
    }

    /** Whether this can be a person: a group signs in one database what its members sign in another. */
    boolean isPerson() {
        return !family.isEmpty() && !NOBODY.contains(family) && !namesGroup(family) && !namesGroup(given);
    }

    private static boolean namesGroup(final String words) {
        int from = 0;
        while (from < words.length()) {
            final int end = wordEnd(words, from);
            if (OF_GROUPS.contains(words.substring(from, end))) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    /** The longest word of the family name: what remains of it in every spelling. */
    String mainWord() {
        String longest = "";
        int from = 0;
        while (from < family.length()) {
            final int end = wordEnd(family, from);
            longest = end - from > longest.length() ? family.substring(from, end) : longest;
            from = end + 1;
        }
        return longest;
    }

    private static int wordEnd(final String words, final int from) {
        final int blank = words.indexOf(' ', from);
        return blank < 0 ? words.length() : blank;
    }

    /** Diacritics off and their two-letter spellings too: Mueller, Müller and Muller are one. */
    static String fold(final String name) {
        return FoldedText.words(name.replace('-', ' '))
                .replace("oe", "o")
                .replace("ae", "a")
                .replace("ue", "u");
    }

    private static String withoutSuffix(final String words) {
        final int last = words.lastIndexOf(' ');
        return SUFFIXES.contains(words.substring(last + 1)) ? words.substring(0, Math.max(0, last)) : words;
    }
}
