package org.bibkpi.normalise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.PersonName;

/**
 * Divides a name into family and given names: {@code von der Decken, Eva}, {@code Eva von der Decken} and
 * {@code von der Decken E.} have the same family name. Groups keep their name whole.
 */
public final class PersonNameNormaliser {
    private static final Set<String> PARTICLES = Set.of(
            "af", "al", "av", "bin", "da", "dal", "dall", "de", "degli", "del", "della", "den", "der", "di", "do",
            "dos", "du", "el", "ibn", "la", "le", "lo", "ten", "ter", "'t", "van", "vande", "vander", "vom", "von",
            "zu", "zum", "zur");
    private static final List<String> GROUPS = List.of(
            "group",
            "groups",
            "consortium",
            "collaboration",
            "collaborators",
            "investigators",
            "committee",
            "society",
            "network",
            "team",
            "association",
            "institute",
            "university",
            "hospital",
            "centre",
            "center",
            "study",
            "trial",
            "project",
            "initiative",
            "council",
            "organization",
            "organisation",
            "federation",
            "foundation",
            "commission",
            "registry",
            "alliance",
            "task force",
            "board");
    private static final Pattern GROUP =
            Pattern.compile("\\b(?:" + String.join("|", GROUPS) + ")\\b", Pattern.CASE_INSENSITIVE);
    /** For each letter the lengths of the words for groups that it begins, a bit each. */
    private static final int[] LENGTHS_OF_GROUPS = lengthsOfGroups();

    private static final int SHORTEST_GROUP = 4;
    private static final int LONGEST_GROUP = 15;
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");
    private static final Pattern DOTTED_INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.-?)+(?:\\p{Lu}\\.?)?");
    private static final Pattern BARE_INITIALS = Pattern.compile("\\p{Lu}{1,3}");
    /** As many characters as three capitals beyond the first plane of Unicode take. */
    private static final int MOST_BARE = 6;

    private static final int LONGEST_SUFFIX = 3;
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "2nd", "3rd");

    private PersonNameNormaliser() {}

    private static int[] lengthsOfGroups() {
        final int[] lengths = new int[26];
        for (final String group : GROUPS) {
            lengths[group.charAt(0) - 'a'] |= 1 << group.split(" ", 2)[0].length();
        }
        return lengths;
    }

    /** The name, divided as far as its form tells; empty if the text holds no letter. */
    public static Optional<PersonName> find(final String text) {
        final String name = bare(TextRepair.repair(text));
        if (!hasLetterOrDigit(name)) {
            return Optional.empty();
        }
        final int comma = name.indexOf(',');
        return Optional.of(comma < 0 || isListOfGroups(name, comma) ? withoutComma(name) : withComma(name, comma));
    }

    private static boolean hasLetterOrDigit(final String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListOfGroups(final String name, final int comma) {
        return name.indexOf(',', comma + 1) > 0 && isGroup(name);
    }

    private static PersonName withComma(final String name, final int comma) {
        final String family = name.substring(0, comma).strip();
        final String rest = name.substring(comma + 1);
        final String given = rest.indexOf(',') < 0
                ? rest.strip()
                : COMMAS.matcher(rest).replaceAll(" ").strip();
        return named(family, given);
    }

    private static PersonName named(final String family, final String given) {
        final String bareFamily = bare(family);
        final String bareGiven = bare(given);
        return bareFamily.isEmpty() ? new PersonName(bareGiven, "") : new PersonName(bareFamily, bareGiven);
    }

    /** Without the signs that lists and footnotes leave around a name. */
    private static String bare(final String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isAround(text.charAt(from))) {
            from++;
        }
        while (to > from && isAround(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isAround(final char c) {
        return c == ' ' || c == ',' || c == ';' || c == '*';
    }

    private static boolean isGroup(final String name) {
        return name.indexOf('(') >= 0
                || (mayNameGroup(name) && GROUP.matcher(name).find());
    }

    /** Whether a word has the first letter and the length of one that names a group: hardly any person's does. */
    private static boolean mayNameGroup(final String name) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !isLetter(name.charAt(i))) {
                if (i > start && mayBeGroup(name.charAt(start), i - start)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean mayBeGroup(final char first, final int length) {
        return length >= SHORTEST_GROUP
                && length <= LONGEST_GROUP
                && (LENGTHS_OF_GROUPS[(first | ' ') - 'a'] >> length & 1) != 0;
    }

    private static boolean isLetter(final char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static PersonName withoutComma(final String name) {
        final List<String> words = Arrays.asList(name.split(" ", -1));
        if (words.size() == 1 || isGroup(name)) {
            return new PersonName(name, "");
        }
        final int initials = placeOfInitials(words);
        return initials > 0 ? divided(words, 0, initials) : givenFirst(words);
    }

    /** Where initials begin that end the name, as in {@code Gan X.} or {@code Gan XY}; 0 if there are none. */
    private static int placeOfInitials(final List<String> words) {
        int at = words.size();
        while (at > 1 && isInitials(words.get(at - 1), words)) {
            at--;
        }
        return at == words.size() ? 0 : at;
    }

    private static boolean isInitials(final String word, final List<String> words) {
        final boolean dotted = word.indexOf('.') >= 0;
        if (!dotted && word.length() > MOST_BARE) {
            return false;
        }
        final boolean form = dotted
                ? DOTTED_INITIALS.matcher(word).matches()
                : BARE_INITIALS.matcher(word).matches() && !(word.length() > 2 && isShouted(words));
        return form && !isSuffix(word);
    }

    private static boolean isShouted(final List<String> words) {
        return words.stream().allMatch(w -> w.equals(AsciiCase.upper(w)));
    }

    private static boolean isSuffix(final String word) {
        return word.length() <= LONGEST_SUFFIX && SUFFIXES.contains(AsciiCase.lower(word));
    }

    private static PersonName givenFirst(final List<String> words) {
        final boolean suffixed = isSuffix(words.get(words.size() - 1));
        int from = words.size() - (suffixed ? 2 : 1);
        while (from > 1 && PARTICLES.contains(AsciiCase.lower(words.get(from - 1)))) {
            from--;
        }
        return divided(words, from, suffixed ? words.size() - 1 : words.size());
    }

    private static PersonName divided(final List<String> words, final int from, final int to) {
        final String family = String.join(" ", words.subList(from, to));
        final String before = String.join(" ", words.subList(0, from));
        final String after = String.join(" ", words.subList(to, words.size()));
        return named(family, before + " " + after);
    }
}
