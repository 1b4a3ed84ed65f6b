package org.bibkpi.read;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;

/**
 * A name without case, accents and punctuation. Every name of every author is folded several times, so that letter by
 * letter is worth while: Latin letters need no more than a table.
 */
final class FoldedName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** Beyond what Latin names are written with. */
    private static final int END_OF_LATIN = 0x180;

    private static final int FIRST_DASH = 0x2010;
    private static final int LAST_QUOTE = 0x2027;
    /** What each letter is folded to; 0 for what is none. */
    private static final char[] LATIN = latin();

    private FoldedName() {}

    private static char[] latin() {
        final char[] folded = new char[END_OF_LATIN];
        for (char c = 0; c < END_OF_LATIN; c++) {
            final String letter = any(String.valueOf(c));
            folded[c] = letter.isEmpty() ? 0 : letter.charAt(0);
        }
        return folded;
    }

    /** Folded words divided by single blanks. */
    static String of(final String name) {
        return isLatin(name) ? latin(name, name.length()) : any(name);
    }

    /** The first of the folded words; empty if there is none. */
    static String firstWord(final String name) {
        int end = 0;
        boolean begun = false;
        while (end < name.length() && isLatin(name.charAt(end)) && !(begun && letter(name.charAt(end)) == 0)) {
            begun |= letter(name.charAt(end)) != 0;
            end++;
        }
        return end == name.length() || isLatin(name.charAt(end))
                ? latin(name, end)
                : any(name).split(" ", 2)[0];
    }

    private static boolean isLatin(final String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isLatin(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(final char c) {
        return c < END_OF_LATIN || (c >= FIRST_DASH && c <= LAST_QUOTE);
    }

    private static char letter(final char c) {
        return c < END_OF_LATIN ? LATIN[c] : 0;
    }

    private static String latin(final String name, final int end) {
        final StringBuilder folded = new StringBuilder(end);
        boolean gap = false;
        for (int i = 0; i < end; i++) {
            final char letter = letter(name.charAt(i));
            if (letter != 0) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(letter);
            }
            gap = letter == 0;
        }
        return folded.toString();
    }

    /** The same for names in any script. */
    static String any(final String name) {
        final String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTERS.matcher(AsciiCase.lower(bare)).replaceAll(" ").strip();
    }
}
