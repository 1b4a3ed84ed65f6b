package org.bibkpi.tag;

import java.text.Normalizer;

/**
 * What a character is to a name: the lower-case letter without accents that it stands for, a separator, or nothing.
 *
 * <pre>{@code
 * Ö ö Ø  -> o      ß -> s s      soft hyphen, apostrophe, combining accent -> nothing      blank -> separator
 * }</pre>
 */
final class Letters {
    /** Separates words. */
    static final char SEPARATOR = 0;
    /** Stands inside a word without being part of it. */
    static final char NOTHING = 1;
    /** Stands for one unknown letter. */
    static final char ANY = '\uFFFD';

    /** What Swedish letters in the encodings of older computers become when they are read as Latin-1 or windows-1252. */
    private static final String WRONG_LETTERS = "\u0084\u0086\u008A\u008C\u0094\u0099\u009AšŠ";

    private static final int TABLE_SIZE = 0x2200;
    private static final char[] TABLE = table();

    private Letters() {}

    /** The folded letter or digit, {@link #SEPARATOR}, {@link #NOTHING} or {@link #ANY}. */
    static char fold(final char c) {
        return c < TABLE_SIZE ? TABLE[c] : foldRare(c);
    }

    /** Whether a script writes without blanks, so that every character is a word of its own. */
    static boolean isWordByItself(final char folded) {
        return folded >= '\u2E80' && folded != ANY && Character.isLetter(folded);
    }

    private static char[] table() {
        final char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = foldRare(c);
        }
        return table;
    }

    private static char foldRare(final char c) {
        if (isNothing(c)) {
            return NOTHING;
        }
        if (c == ANY || WRONG_LETTERS.indexOf(c) >= 0) {
            return ANY;
        }
        final char base = base(c);
        return Character.isLetterOrDigit(base) ? Character.toLowerCase(base) : SEPARATOR;
    }

    /** A syllable folds to its first letter, whether it is written as one character or as several. */
    private static boolean isLaterPartOfHangul(final char c) {
        return c >= '\u1160' && c <= '\u11FF';
    }

    private static char base(final char c) {
        return switch (c) {
            case 'ø', 'Ø', 'œ', 'Œ' -> 'o';
            case 'æ', 'Æ' -> 'a';
            case 'ł', 'Ł' -> 'l';
            case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
            case 'ı' -> 'i';
            case 'ß', 'ſ' -> 's';
            case 'þ', 'Þ' -> 't';
            default ->
                c < 0x80
                        ? c
                        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                                .charAt(0);
        };
    }

    private static boolean isNothing(final char c) {
        return "'`´¨¸˚ˇˆ˜ˊˋʼʹ′‘’‛{}".indexOf(c) >= 0
                || isLaterPartOfHangul(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.FORMAT;
    }
}
