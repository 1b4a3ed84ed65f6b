package org.bibkpi.deduplicate;

import org.bibkpi.model.FoldedText;

/** An author's name made ready to be compared with many others. */
final class BylineName {
    private static final int SHORTEST_TYPO = 5;
    private static final int INITIALS = 3;
    private static final int SHORTEST_SWAPPED = 3;

    private final AuthorKey key;
    private final String family;
    private final String given;
    private final String compact;
    private final String main;
    private final String initials;

    BylineName(final AuthorKey key) {
        this.key = key;
        this.family = ' ' + key.family() + ' ';
        this.given = ' ' + key.given() + ' ';
        this.compact = FoldedText.compact(key.family());
        this.main = key.mainWord();
        this.initials = initials(key.given());
    }

    /** Whether both can be the same person: one family name in the other's name, initials not against it. */
    boolean compatible(final BylineName other) {
        return key.equals(other.key)
                || (sharesFamily(other) && initialsAgree(other))
                || other.familyAmongGiven(this)
                || familyAmongGiven(other);
    }

    private boolean sharesFamily(final BylineName other) {
        return compact.equals(other.compact)
                || nearlyEqual(main, other.main)
                || holdsWord(family, other.main)
                || holdsWord(other.family, main);
    }

    private static boolean nearlyEqual(final String a, final String b) {
        return a.length() >= SHORTEST_TYPO && b.length() >= SHORTEST_TYPO && EditDistance.isAtMostOne(a, b);
    }

    /** Whether a word stands among words that have a blank before and behind each. */
    private static boolean holdsWord(final String words, final String word) {
        return word.length() >= 2 && wordAt(words, word, words.indexOf(word));
    }

    private static boolean wordAt(final String words, final String word, final int at) {
        int next = at;
        while (next > 0 && (words.charAt(next - 1) != ' ' || words.charAt(next + word.length()) != ' ')) {
            next = words.indexOf(word, next + 1);
        }
        return next > 0;
    }

    private boolean initialsAgree(final BylineName other) {
        return initials.isEmpty()
                || other.initials.isEmpty()
                || initials.chars().anyMatch(c -> other.initials.indexOf(c) >= 0);
    }

    /** Family and given name swapped: {@code John Smith} against {@code Smith, John}. */
    private boolean familyAmongGiven(final BylineName other) {
        return main.length() >= SHORTEST_SWAPPED && holdsWord(other.given, main);
    }

    /** The first letter of each given name; a very short one may be initials written together. */
    private static String initials(final String given) {
        final StringBuilder initials = new StringBuilder();
        for (final String name : given.split(" ")) {
            initials.append(name, 0, name.length() <= INITIALS ? name.length() : 1);
        }
        return initials.toString();
    }
}
