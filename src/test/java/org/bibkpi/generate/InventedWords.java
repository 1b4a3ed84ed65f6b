package org.bibkpi.generate;

import java.util.List;

/** Words that nobody ever wrote, each from its rank alone: as many as a language needs, the frequent ones short. */
final class InventedWords {
    private static final List<String> SYLLABLES = List.of(
            "ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "xa", "ze", "bri",
            "cla", "dro", "flu", "gra", "hep", "ino", "jun", "kin", "lym", "mor", "neo", "ort", "pla", "que", "ros",
            "sta", "tro", "ure", "ven", "wal", "yst", "zym", "ath");
    private static final List<String> ENDINGS =
            List.of("", "s", "al", "ic", "ation", "osis", "ed", "ity", "ing", "oma", "ous", "ine", "ent");
    private static final int SPREAD = 7_919;

    private InventedWords() {}

    /** The word of a rank, in lower case. */
    static String word(final int rank) {
        final StringBuilder word = new StringBuilder();
        int rest = rank + SYLLABLES.size();
        while (rest > 0) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
            rest /= SYLLABLES.size();
        }
        return word.append(ENDINGS.get((int) ((long) rank * SPREAD % ENDINGS.size())))
                .toString();
    }

    /** The word of a rank as a name. */
    static String name(final int rank) {
        final String word = word(rank);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
