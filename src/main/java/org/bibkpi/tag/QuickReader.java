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
    private static final byte GIVE_UP = -9;
    private static final byte NO_WEIGHT = -8;
    private static final int SEVERAL = -7;
    private static final int LONGEST_ENTITY = 16;
    private static final long S = WordHash.of("s");
    private static final long T = WordHash.of("t");

    private final Vocabulary vocabulary;
    private final UnknownWords unknown;
    private final FrequentWords frequentWords = new FrequentWords();
    private char[] text = new char[512];
    private int end;
    private Care care = Care.PLAIN;
    private byte separator;

    /** Where the last word of letters ends. */
    private int wordEnd;

    private int number;
    private long wholeHash;
    private long stemHash;
    private int length;
    private long endHash;
    private int endLength;
    private char lastLetter;
    private long hashBefore;
    private long wholeBefore;
    private int lengthBefore;
    private char lastLetterBefore;
    private boolean knownBefore;
    private int fragments;

    QuickReader(final Vocabulary vocabulary, final UnknownWords unknown) {
        this.vocabulary = vocabulary;
        this.unknown = unknown;
    }

    /** Fills a sequence with what an address says by itself; false if that takes a careful reading. */
    boolean read(final String address, final SymbolSequence sequence) {
        return read(address, Care.PLAIN, sequence);
    }

    /** Whether the words of an address just read stay what they are if those that a blank cut are joined. */
    boolean isWhole(final String address, final SymbolSequence sequence) {
        return read(address, Care.MENDED, sequence);
    }

    private boolean read(final String address, final Care newCare, final SymbolSequence sequence) {
        sequence.clear();
        take(address);
        care = newCare;
        separator = Words.STRONG;
        wordEnd = -1;
        number = 0;
        hashBefore = WordHash.EMPTY;
        lastLetterBefore = 0;
        fragments = Integer.MIN_VALUE;
        int at = 0;
        while (at >= 0 && at < end) {
            at = step(at, Letters.kind(text[at]), sequence);
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
        return c == '.' || c == '-' || Letters.isDigit(c) || (c < 0x80 && Letters.plain(c) != 0);
    }

    /** Reads what begins at a position; where the next begins, or {@link #GIVE_UP}. */
    private int step(final int at, final byte kind, final SymbolSequence sequence) {
        if (kind == Letters.LETTER) {
            return isFootnoteMark(at) ? GIVE_UP : word(at, sequence);
        }
        if (kind == Letters.DIGIT) {
            return number(at, sequence);
        }
        final byte strength = kind >= Words.BLANK ? kind : strength(at, text[at]);
        separator = (byte) Math.max(separator, strength);
        return strength == GIVE_UP ? GIVE_UP : at + 1;
    }

    /** "aDepartment": a small letter before an address, which refers to an author. */
    private boolean isFootnoteMark(final int at) {
        return separator >= Words.COMMA
                && at + 1 < end
                && Character.isLowerCase(text[at])
                && Character.isUpperCase(text[at + 1]);
    }

    private byte strength(final int at, final char c) {
        return switch (c) {
            case '-', '–' -> at == wordEnd ? Words.HYPHEN : Words.BLANK;
            case '\'', '’' -> NO_WEIGHT;
            case '.' -> at == wordEnd && mayBeWebAddress(at) ? GIVE_UP : Words.BLANK;
            case '/' -> text[at + 1] == '/' ? GIVE_UP : Words.BLANK;
            case ':' -> text[at + 1] == ' ' ? Words.BLANK : GIVE_UP;
            case '&' -> text[at + 1] == ' ' && !mayBeEntity(at) ? Words.BLANK : GIVE_UP;
            default -> GIVE_UP;
        };
    }

    private boolean mayBeEntity(final int at) {
        final int last = Math.min(end, at + LONGEST_ENTITY);
        int next = at;
        while (next < last && text[next] != ';') {
            next++;
        }
        return next < last;
    }

    /** "www.ki.se", but not "St.Johns". */
    private boolean mayBeWebAddress(final int at) {
        return Letters.plain(text[at + 1]) != 0
                && (text[at - 1] == 'w'
                        || text[at - 1] == 'W'
                        || WordScanner.endsInTopLevel(new String(text, at - 1, end - at + 1), 1));
    }

    private int number(final int begin, final SymbolSequence sequence) {
        int at = begin;
        while (at < end && Letters.isDigit(text[at])) {
            at++;
        }
        wholeHash = WordHash.append(WordHash.EMPTY, text[begin]);
        stemHash = wholeHash;
        length = 1;
        endHash = wholeHash;
        endLength = 1;
        lastLetter = text[begin];
        return add(sequence) ? at : GIVE_UP;
    }

    private int word(final int begin, final SymbolSequence sequence) {
        long whole = WordHash.EMPTY;
        long stem = WordHash.EMPTY;
        char last = 0;
        char beforeLast = 0;
        int letters = 0;
        int at = begin;
        char letter = Letters.plain(text[at]);
        while (letter != 0 || isApostrophe(text[at])) {
            if (letter != 0 && !Words.isSecond(last, letter)) {
                stem = whole;
                whole = WordHash.append(whole, letter);
                beforeLast = last;
                last = letter;
                letters++;
            }
            at++;
            letter = Letters.plain(text[at]);
        }
        final boolean genitive = Words.isGenitive(letters, beforeLast, last);
        wholeHash = whole;
        stemHash = genitive ? stem : whole;
        length = genitive ? letters - 1 : letters;
        noteEnd(whole, stem, letters, beforeLast, last);
        wordEnd = at;
        return add(sequence) ? at : GIVE_UP;
    }

    /** What the word adds to one before it: as a part of a longer one even a short word may end in a genitive s. */
    private void noteEnd(final long whole, final long stem, final int letters, final char beforeLast, final char last) {
        final char previous = letters > 1 ? beforeLast : lastLetterBefore;
        final boolean genitive = last == 's' && previous != 's';
        endHash = genitive ? stem : whole;
        endLength = genitive ? letters - 1 : letters;
        lastLetter = last;
    }

    private static boolean isApostrophe(final char c) {
        return c == '\'' || c == '’';
    }

    private boolean add(final SymbolSequence sequence) {
        final int frequent = frequentWords.find(stemHash);
        final int symbol = frequent == FrequentWords.ABSENT ? lookUp() : frequent;
        final boolean known = symbol != Symbols.UNKNOWN;
        if (symbol == GIVE_UP || (number > 0 && (isSaint() || mayBeJoined(known) || mayBeFragments(known)))) {
            return false;
        }
        addSeparator(sequence);
        if (symbol >= 0) {
            sequence.add(symbol, number, SymbolSequence.CERTAIN);
        } else if (symbol == SEVERAL) {
            addSymbols(vocabulary.symbols(vocabulary.find(stemHash)), sequence);
        }
        remember(known);
        return true;
    }

    private void addSymbols(final int[] symbols, final SymbolSequence sequence) {
        for (final int symbol : symbols) {
            sequence.add(symbol, number, SymbolSequence.CERTAIN);
        }
    }

    /** The one symbol of a word, {@link #SEVERAL}, {@link FrequentWords#WEIGHTLESS} or {@link #GIVE_UP}. */
    private int lookUp() {
        final int known = vocabulary.find(stemHash);
        if (known == Vocabulary.NONE) {
            return unknown.isNothing(stemHash, length) ? frequent(Symbols.UNKNOWN) : GIVE_UP;
        }
        final int[] symbols = vocabulary.symbols(known);
        return switch (symbols.length) {
            case 0 -> frequent(FrequentWords.WEIGHTLESS);
            case 1 -> frequent(symbols[0]);
            default -> SEVERAL;
        };
    }

    private int frequent(final int symbol) {
        frequentWords.put(stemHash, symbol);
        return symbol;
    }

    private void addSeparator(final SymbolSequence sequence) {
        if (number > 0 && separator >= Words.COMMA) {
            final int symbol = separator == Words.COMMA ? Symbols.COMMA : Symbols.END;
            sequence.add(symbol, number, SymbolSequence.CERTAIN);
        }
    }

    private void remember(final boolean known) {
        if (known) {
            fragments = length >= SequenceReader.MIN_SHADOWED ? 0 : Integer.MIN_VALUE;
        }
        hashBefore = stemHash;
        wholeBefore = wholeHash;
        lengthBefore = length;
        lastLetterBefore = lastLetter;
        knownBefore = known;
        separator = Words.BLANK;
        number++;
    }

    private boolean isSaint() {
        return stemHash == T && hashBefore == S;
    }

    /** Whether this word and the one before may be pieces of one. */
    private boolean mayBeJoined(final boolean known) {
        if (separator > Words.HYPHEN
                || (care == Care.PLAIN && separator != Words.HYPHEN)
                || (knownBefore && known)
                || lengthBefore + length < SequenceReader.MIN_HYPHENATED) {
            return false;
        }
        return vocabulary.find(WordHash.join(wholeBefore, endHash, endLength)) != Vocabulary.NONE;
    }

    /** Whether this word and those before may be what text laid over a known word leaves. */
    private boolean mayBeFragments(final boolean known) {
        if (care == Care.PLAIN || known) {
            return false;
        }
        final boolean fragment = separator == Words.BLANK && length <= SequenceReader.MAX_FRAGMENT;
        fragments = fragment ? fragments + 1 : Integer.MIN_VALUE;
        return fragments >= SequenceReader.MIN_FRAGMENTS;
    }
}
