package org.bibkpi.tag;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.FoldedText;
import org.bibkpi.model.PersonName;

/**
 * A name folded for comparison. Swedish letters meet in all their spellings: {@code Åström}, {@code Aastroem} and
 * {@code Astrom} are one.
 *
 * @param family words of the family name without particles
 * @param given words of the given names; an initial is one letter
 */
record RosterName(List<String> family, List<String> given) implements Serializable {
    private static final Set<String> PARTICLES = Set.of(
            "af", "al", "av", "bin", "da", "dal", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el",
            "ibn", "la", "le", "ten", "ter", "van", "vom", "von", "y", "zu", "zum", "zur");
    private static final Pattern DIVIDERS = Pattern.compile("[\\s.\\-\u2010-\u2015\u00ad,]+");
    private static final int LONGEST_INITIALS = 3;

    RosterName {
        family = List.copyOf(family);
        given = List.copyOf(given);
    }

    /** The ways a name can be read: as the source divides it, and where it does not, divided at each blank. */
    static List<RosterName> readings(final PersonName name) {
        final List<String> family = words(name.family());
        final List<String> given = givenWords(name.given());
        return given.isEmpty() && family.size() > 1
                ? IntStream.range(1, family.size())
                        .boxed()
                        .flatMap(i -> Stream.of(
                                new RosterName(bare(family.subList(0, i)), family.subList(i, family.size())),
                                new RosterName(bare(family.subList(i, family.size())), family.subList(0, i))))
                        .toList()
                : List.of(new RosterName(bare(family), given));
    }

    /** The family name as one word. */
    String joinedFamily() {
        return String.join("", family);
    }

    /** Family and given name exchanged, as some sources do. */
    RosterName swapped() {
        return new RosterName(bare(given), family);
    }

    private static List<String> bare(final List<String> words) {
        final List<String> bare =
                words.stream().filter(w -> !PARTICLES.contains(w)).toList();
        return bare.isEmpty() ? words : bare;
    }

    private static List<String> words(final String text) {
        return DIVIDERS.splitAsStream(text)
                .map(RosterName::fold)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static List<String> givenWords(final String text) {
        return DIVIDERS.splitAsStream(text)
                .flatMap(w -> isInitials(w) ? w.chars().mapToObj(Character::toString) : Stream.of(w))
                .map(RosterName::fold)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static boolean isInitials(final String word) {
        return word.length() <= LONGEST_INITIALS
                && word.equals(AsciiCase.upper(word))
                && word.chars().allMatch(Character::isLetter);
    }

    private static String fold(final String word) {
        return String.join("", Arrays.asList(FoldedText.words(word).split(" ", -1)))
                .replace("aa", "a")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
    }
}
