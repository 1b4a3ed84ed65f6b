package org.bibkpi.tag;

import org.bibkpi.tag.SequenceReader.Care;

/**
 * Reads in one go, keeping no words, what most addresses of an export are: plain characters, and words that are known or
 * known to be nothing. It gives up on everything else, and then the address is read with all care. What it reads is what
 * {@link SequenceReader} would read.
 *
 * <p>For one thread.
 */
final class QuickReader {
    private static final int GIVE_UP = -1;

    private final QuickWords words;
    private final Glance glance;
    private char[] text = new char[512];
    private int end;
    private byte separator;

    /** Where the last word of letters ends. */
    private int wordEnd;

    QuickReader(final NameIndices indices, final UnknownWords unknown) {
        this.words = new QuickWords(indices, unknown);
        this.glance = new Glance(words);
    }

    /** Takes an address, and tells what {@link Glance} sees in it. */
    int glance(final String address) {
        take(address);
        return glance.over(text, end);
    }

    /** Fills a sequence with what the address says by itself; false if that takes a careful reading. */
    boolean read(final SymbolSequence sequence) {
        return read(Care.PLAIN, sequence);
    }

    /** Whether the words of the address stay what they are if those that a blank cut are joined. */
    boolean isWhole(final SymbolSequence sequence) {
        return read(Care.MENDED, sequence);
    }

    /** Whether some word of the address is near a known one. */
    boolean isGuessable() {
        return words.isGuessable();
    }

    private boolean read(final Care care, final SymbolSequence sequence) {
        sequence.clear();
        words.begin(care);
        separator = Words.STRONG;
        wordEnd = -1;
        int at = 0;
        while (at >= 0 && at < end) {
            final byte code = Letters.code(text[at]);
            at = code == Words.BLANK ? at + 1 : step(at, code, sequence);
        }
        return at >= 0;
    }

    /** Takes the characters of an address, without an e-mail address at its end. */
    private void take(final String address) {
        final int mail = address.indexOf('@');
        end = address.length();
        if (mail >= 0 && WordScanner.endOfRun(address, mail) == end) {
            end = beginOfMail(address, mail);
        }
        if (text.length <= end) {
            text = new char[end * 2];
        }
        address.getChars(0, end, text, 0);
        text[end] = ' ';
    }

    /** Where an e-mail address begins; the end of the text, so that it is met, if that is not plain. */
    private static int beginOfMail(final String address, final int mail) {
        int begin = mail;
        while (begin > 0 && isOfMail(address.charAt(begin - 1))) {
            begin--;
        }
        return begin == 0 || address.charAt(begin - 1) == ' ' ? begin : address.length();
    }

    private static boolean isOfMail(final char c) {
        return c == '.' || c == '-' || Letters.isDigit(c) || (c < 0x80 && Letters.isPlain(Letters.code(c)));
    }

    /** Reads what begins at a position; where the next begins, or {@link #GIVE_UP}. */
    private int step(final int at, final byte code, final SymbolSequence sequence) {
        if (Letters.isPlain(code)) {
            return separator >= Words.COMMA && Marks.isFootnote(text, end, at) ? GIVE_UP : word(at, sequence);
        }
        if (code == Letters.DIGIT) {
            return number(at, sequence);
        }
        final byte strength = code == Letters.OTHER ? Marks.strength(text, end, at, wordEnd) : code;
        separator = (byte) Math.max(separator, strength);
        return strength == Marks.UNCLEAR ? GIVE_UP : at + 1;
    }

    private int number(final int begin, final SymbolSequence sequence) {
        int at = begin;
        while (at < end && Letters.isDigit(text[at])) {
            at++;
        }
        words.word().setNumber(text[begin]);
        return add(sequence) ? at : GIVE_UP;
    }

    private int word(final int begin, final SymbolSequence sequence) {
        wordEnd = words.word().read(text, begin);
        return add(sequence) ? wordEnd : GIVE_UP;
    }

    private boolean add(final SymbolSequence sequence) {
        final boolean added = words.add(separator, sequence);
        separator = Words.BLANK;
        return added;
    }
}
