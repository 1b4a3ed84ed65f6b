package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.FoldedText;
import org.bibkpi.model.PersonName;

/**
 * An author's name in the form in which its spellings meet.
 *
 * @param family folded words of the family name; the whole name where the source does not divide it
 * @param given folded words of the given names, or initials
 */
public record AuthorKey(String family, String given) implements Serializable {
    private static final int SHORTEST_TYPO = 5;
    private static final int INITIALS = 3;
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

    /** Whether both can be the same person: one family name in the other's name, initials not against it. */
    boolean compatible(final AuthorKey other) {
        return (sharesFamily(other) && initialsAgree(other)) || other.familyAmongGiven(this) || familyAmongGiven(other);
    }

    /** Whether this can be a person: a group signs in one database what its members sign in another. */
    boolean isPerson() {
        return !family.isEmpty()
                && !NOBODY.contains(family)
                && Stream.of((family + " " + given).split(" ")).noneMatch(OF_GROUPS::contains);
    }

    /** The longest word of the family name: what remains of it in every spelling. */
    String mainWord() {
        String longest = "";
        for (final String word : family.split(" ")) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
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

    private boolean sharesFamily(final AuthorKey other) {
        return family.equals(other.family)
                || FoldedText.compact(family).equals(FoldedText.compact(other.family))
                || nearlyEqual(mainWord(), other.mainWord())
                || holdsWord(family, other.mainWord())
                || holdsWord(other.family, mainWord());
    }

    private static boolean nearlyEqual(final String a, final String b) {
        return a.length() >= SHORTEST_TYPO && b.length() >= SHORTEST_TYPO && EditDistance.within(a, b, 1) <= 1;
    }

    private static boolean holdsWord(final String words, final String word) {
        return word.length() >= 2 && (" " + words + " ").contains(" " + word + " ");
    }

    private boolean initialsAgree(final AuthorKey other) {
        return given.isEmpty()
                || other.given.isEmpty()
                || initials().chars().anyMatch(c -> other.initials().indexOf(c) >= 0);
    }

    /** The first letter of each given name; a very short one may be initials written together. */
    private String initials() {
        return Stream.of(given.split(" "))
                .map(w -> w.length() <= INITIALS ? w : w.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Family and given name swapped: {@code John Smith} against {@code Smith, John}. */
    private boolean familyAmongGiven(final AuthorKey other) {
        return mainWord().length() >= 3 && holdsWord(other.given, mainWord());
    }
}
