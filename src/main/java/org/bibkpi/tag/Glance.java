package org.bibkpi.tag;

import java.util.Arrays;

/**
 * Looks over an address for the words without which it holds no name: most addresses have none. Keeps nothing of what it
 * reads. For one thread.
 */
final class Glance {
    /** The address takes a longer look. */
    private static final int UNSURE = 64;

    private static final int CALLS_FOR_MORE =
            NameIndices.ANCHOR | NameIndices.TELLING | NameIndices.HOSPITAL | NameIndices.LOOK_UP | UNSURE;
    private static final int ENOUGH = CALLS_FOR_MORE & ~NameIndices.HOSPITAL;
    private static final int PLACES = 1 << 12;
    private static final long TRAITS = 0xFF;
    private static final long T = WordHash.of("t");

    private final QuickWords words;

    /** The words met last: the hash, with the traits in place of its last eight bits. */
    private final long[] met = new long[PLACES];

    private int traits;
    private int wordEnd;
    private boolean hyphen;
    private QuickWord last = new QuickWord();
    private QuickWord before = new QuickWord();

    Glance(final QuickWords words) {
        this.words = words;
        Arrays.fill(met, -1);
    }

    /**
     * What calls for a longer look. Nothing does if the address certainly holds no name, nor anything that might become
     * one; if only {@link NameIndices#HOSPITAL} does, it holds no name unless one was cut.
     *
     * @param text with a blank after its end
     */
    int over(final char[] text, final int end) {
        traits = 0;
        wordEnd = -1;
        hyphen = false;
        boolean beginsPart = true;
        int at = 0;
        while (at < end && (traits & ENOUGH) == 0) {
            final byte code = Letters.code(text[at]);
            if (Letters.isPlain(code) || code == Letters.DIGIT) {
                traits |= beginsPart && Marks.isFootnote(text, end, at) ? UNSURE : 0;
                at = word(text, at, end);
                beginsPart = false;
            } else {
                beginsPart |= code == Words.COMMA || code == Words.STRONG;
                traits |= code == Letters.OTHER ? mark(text, end, at) : 0;
                at++;
            }
        }
        return traits & CALLS_FOR_MORE;
    }

    /** Reads a word or a number; where it ends. */
    private int word(final char[] text, final int begin, final int end) {
        final QuickWord word = before;
        before = last;
        last = word;
        final int after = Letters.isDigit(text[begin]) ? number(text, begin, end) : word.read(text, begin);
        wordEnd = Letters.isDigit(text[begin]) ? wordEnd : after;
        traits |= traits(word.stem, word.length) | (hyphen && words.isKnown(word.joinedTo(before)) ? UNSURE : 0);
        hyphen = false;
        return after;
    }

    private int number(final char[] text, final int begin, final int end) {
        int at = begin;
        while (at < end && Letters.isDigit(text[at])) {
            at++;
        }
        last.setNumber(text[begin]);
        return at;
    }

    private int mark(final char[] text, final int end, final int at) {
        final byte strength = Marks.strength(text, end, at, wordEnd);
        hyphen |= strength == Words.HYPHEN;
        return strength == Marks.UNCLEAR ? UNSURE : 0;
    }

    private int traits(final long hash, final int length) {
        final int place = WordHash.slot(hash, PLACES - 1);
        final long known = met[place];
        return (known ^ hash) >>> 8 == 0 ? (int) (known & TRAITS) : lookUp(hash, length, place);
    }

    private int lookUp(final long hash, final int length, final int place) {
        final int found = words.traits(hash, length);
        if (found < 0) {
            return UNSURE;
        }
        // "S t" is "Saint": the second word changes what the first one is.
        final int known = hash == T ? UNSURE : found;
        met[place] = (hash & ~TRAITS) | known;
        return known;
    }
}
