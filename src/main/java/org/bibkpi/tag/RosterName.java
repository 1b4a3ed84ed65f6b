package org.bibkpi.tag;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.FoldedText;
import org.bibkpi.model.PersonName;

/**
 * A name folded for comparison. Swedish letters meet in all their spellings: {@code Åström}, {@code Aastroem} and
 * {@code Astrom} are one. Made of every author's name, so in plain loops.
 *
 * @param family words of the family name without particles
 * @param given words of the given names; an initial is one letter
 */
record RosterName(List<String> family, List<String> given) implements Serializable {
    private static final Set<String> PARTICLES = Set.of(
            "af", "al", "av", "bin", "da", "dal", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el",
            "ibn", "la", "le", "ten", "ter", "van", "vom", "von", "y", "zu", "zum", "zur");
    private static final String DIVIDERS = " \t\n\u000b\f\r.,-\u2010\u2011\u2012\u2013\u2014\u2015\u00ad";
    private static final int LONGEST_INITIALS = 3;

    RosterName {
        family = List.copyOf(family);
        given = List.copyOf(given);
    }

    /** The ways a name can be read: as the source divides it, and where it does not, divided at each blank. */
    static List<RosterName> readings(final PersonName name) {
        final List<String> family = words(name.family(), false);
        final List<String> given = words(name.given(), true);
        return given.isEmpty() && family.size() > 1
                ? dividedAnywhere(family)
                : List.of(new RosterName(bare(family), given));
    }

    private static List<RosterName> dividedAnywhere(final List<String> words) {
        final List<RosterName> readings = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            final List<String> first = words.subList(0, i);
            final List<String> last = words.subList(i, words.size());
            readings.add(new RosterName(bare(first), last));
            readings.add(new RosterName(bare(last), first));
        }
        return readings;
    }

    /** The family name as one word. */
    String joinedFamily() {
        return joined(family);
    }

    /** The given names as one word, as if they were the family name. */
    String joinedGiven() {
        return joined(bare(given));
    }

    private static String joined(final List<String> words) {
        return words.size() == 1 ? words.get(0) : String.join("", words);
    }

    /** Family and given name exchanged, as some sources do. */
    RosterName swapped() {
        return new RosterName(bare(given), family);
    }

    private static List<String> bare(final List<String> words) {
        final List<String> bare = new ArrayList<>(words.size());
        for (final String word : words) {
            if (!PARTICLES.contains(word)) {
                bare.add(word);
            }
        }
        return bare.isEmpty() ? words : bare;
    }

    private static List<String> words(final String text, final boolean given) {
        final List<String> words = new ArrayList<>(4);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || DIVIDERS.indexOf(text.charAt(i)) >= 0) {
                addWord(text.substring(from, i), given, words);
                from = i + 1;
            }
        }
        return words;
    }

    private static void addWord(final String word, final boolean given, final List<String> words) {
        if (given && isInitials(word)) {
            for (int i = 0; i < word.length(); i++) {
                addFolded(word.substring(i, i + 1), words);
            }
        } else {
            addFolded(word, words);
        }
    }

    private static void addFolded(final String word, final List<String> words) {
        final String folded = fold(word);
        if (!folded.isEmpty()) {
            words.add(folded);
        }
    }

    private static boolean isInitials(final String word) {
        return word.length() <= LONGEST_INITIALS && isLetters(word) && word.equals(AsciiCase.upper(word));
    }

    private static boolean isLetters(final String word) {
        int at = 0;
        while (at < word.length() && Character.isLetter(word.charAt(at))) {
            at++;
        }
        return at == word.length();
    }

    private static String fold(final String word) {
        return (isPlain(word) ? AsciiCase.lower(word) : FoldedText.compact(FoldedText.words(word)))
                .replace("aa", "a")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
    }

    /** Whether it is of letters A to Z alone, of which nothing but the case is to be folded. */
    private static boolean isPlain(final String word) {
        int at = 0;
        while (at < word.length() && AsciiCase.isLetter(word.charAt(at))) {
            at++;
        }
        return at == word.length();
    }
}
