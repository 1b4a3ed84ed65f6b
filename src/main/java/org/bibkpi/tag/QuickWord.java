package org.bibkpi.tag;

/** A word just read, without its letters. */
final class QuickWord {
    /** Stands inside a word without being part of it; above every code but those of letters. */
    private static final byte APOSTROPHE = Letters.OTHER + 1;

    /** The hash of all its letters, and of those before a final genitive or plural s. */
    long whole;

    long stem;

    /** Letters of the stem. */
    int length;

    private int letters;
    private char beforeLast;
    private char last;

    /**
     * Reads the word that begins at a position; where it ends.
     *
     * @param text with a blank after its end
     */
    int read(final char[] text, final int begin) {
        long hash = WordHash.EMPTY;
        char lastLetter = 0;
        char lastButOne = 0;
        int count = 0;
        int at = begin;
        byte letter = letterAt(at, text);
        while (letter >= APOSTROPHE) {
            if (letter != APOSTROPHE && !Words.isSecond(lastLetter, (char) letter)) {
                hash = WordHash.append(hash, (char) letter);
                lastButOne = lastLetter;
                lastLetter = (char) letter;
                count++;
            }
            at++;
            letter = letterAt(at, text);
        }
        set(hash, count, lastButOne, lastLetter);
        return at;
    }

    private static byte letterAt(final int at, final char[] text) {
        final byte code = Letters.code(text[at]);
        return code == Letters.OTHER ? rareLetterAt(at, text) : code;
    }

    /** An apostrophe, or "ã", which is a letter unless it may be half of one that was decoded badly. */
    private static byte rareLetterAt(final int at, final char[] text) {
        return switch (text[at]) {
            case '\'', '’' -> APOSTROPHE;
            case 'ã', 'Ã' -> text[at + 1] < 0x80 ? (byte) 'a' : Letters.OTHER;
            default -> Letters.OTHER;
        };
    }

    /** A number is a word of one letter that no name uses. */
    void setNumber(final char digit) {
        set(WordHash.append(WordHash.EMPTY, digit), 1, (char) 0, digit);
    }

    private void set(final long hash, final int numberOfLetters, final char lastButOne, final char lastLetter) {
        final boolean genitive = Words.isGenitive(numberOfLetters, lastButOne, lastLetter);
        whole = hash;
        stem = genitive ? WordHash.withoutLast(hash, lastLetter) : hash;
        length = genitive ? numberOfLetters - 1 : numberOfLetters;
        letters = numberOfLetters;
        beforeLast = lastButOne;
        last = lastLetter;
    }

    /** The hash of one word that this makes with the one before it, where even a short one may end in a genitive s. */
    long joinedTo(final QuickWord before) {
        final char lastButOne = letters > 1 ? beforeLast : before.last;
        return last == 's' && lastButOne != 's'
                ? WordHash.join(before.whole, WordHash.withoutLast(whole, last), letters - 1)
                : WordHash.join(before.whole, whole, letters);
    }
}
