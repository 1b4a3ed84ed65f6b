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
    private static final Pattern GROUP = Pattern.compile(
            "\\b(?:group|groups|consortium|collaboration|collaborators|investigators|committee|society|network|team|"
                    + "association|institute|university|hospital|centre|center|study|trial|project|initiative|council|"
                    + "organization|organisation|federation|foundation|commission|registry|alliance|task force|board)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");
    private static final Pattern AROUND = Pattern.compile("^[\\s,;*]+|[\\s,;*]+$");
    private static final Pattern DOTTED_INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.-?)+(?:\\p{Lu}\\.?)?");
    private static final Pattern BARE_INITIALS = Pattern.compile("\\p{Lu}{1,3}");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "2nd", "3rd");

    private PersonNameNormaliser() {}

    /** The name, divided as far as its form tells; empty if the text holds no letter. */
    public static Optional<PersonName> find(final String text) {
        final String name = bare(TextRepair.repair(text));
        if (name.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        final int comma = name.indexOf(',');
        return Optional.of(comma < 0 || isListOfGroups(name, comma) ? withoutComma(name) : withComma(name, comma));
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
        return AROUND.matcher(text).replaceAll("");
    }

    private static boolean isGroup(final String name) {
        return GROUP.matcher(name).find() || name.indexOf('(') >= 0;
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
        final boolean shouting = words.stream().allMatch(w -> w.equals(AsciiCase.upper(w)));
        return (DOTTED_INITIALS.matcher(word).matches() && !isSuffix(word))
                || (BARE_INITIALS.matcher(word).matches() && !(shouting && word.length() > 2) && !isSuffix(word));
    }

    private static boolean isSuffix(final String word) {
        return SUFFIXES.contains(AsciiCase.lower(word));
    }

    private static PersonName givenFirst(final List<String> words) {
        final boolean suffixed = isSuffix(words.get(words.size() - 1)) && words.size() > 2;
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
