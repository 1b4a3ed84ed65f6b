package org.bibkpi.tag;

import org.bibkpi.tag.SequenceReader.Care;

/** Turns the words of a {@link QuickReader} into symbols, as {@link SequenceReader} would. For one thread. */
final class QuickWords {
    private static final int WEIGHTLESS = -1;
    private static final int SEVERAL = -3;
    private static final int HARMLESS = -4;
    private static final int GLUED = -5;
    private static final int DOUBTFUL = -6;
    private static final long S = WordHash.of("s");
    private static final long T = WordHash.of("t");

    private final Vocabulary vocabulary;
    private final byte[] traits;
    private final UnknownWords unknown;
    private final FrequentWords frequentWords = new FrequentWords();
    private QuickWord word = new QuickWord();
    private QuickWord before = new QuickWord();
    private Care care = Care.PLAIN;
    private int number;
    private boolean knownBefore;
    private int fragments;
    private boolean guessable;

    QuickWords(final NameIndices indices, final UnknownWords unknown) {
        this.vocabulary = indices.vocabulary;
        this.traits = indices.traits;
        this.unknown = unknown;
    }

    /** Whether a hash is that of a word of some name. */
    boolean isKnown(final long hash) {
        return vocabulary.find(hash) != Vocabulary.NONE;
    }

    /** What is special about any of the symbols that a word stands for; negative if that takes a careful reading. */
    int traits(final long stem, final int length) {
        final int known = vocabulary.find(stem);
        if (known != Vocabulary.NONE) {
            return traits(vocabulary.symbols(known));
        }
        if (unknown.isDull(stem, length) || unknown.isHarmless(stem)) {
            return 0;
        }
        final int[] glued = unknown.glued(stem);
        return glued.length > 0 ? traits(glued) : -1;
    }

    private int traits(final int[] symbols) {
        int all = 0;
        for (final int symbol : symbols) {
            all |= traits[symbol];
        }
        return all;
    }

    /** Begins an address. */
    void begin(final Care newCare) {
        care = newCare;
        number = 0;
        fragments = Integer.MIN_VALUE;
        guessable = false;
    }

    /** The word to be added next. */
    QuickWord word() {
        return word;
    }

    /** Whether some word so far is near a known one. */
    boolean isGuessable() {
        return guessable;
    }

    /** Adds the word; false if that takes a careful reading. */
    boolean add(final byte separator, final SymbolSequence sequence) {
        final int symbol = symbol();
        final boolean known = symbol > Symbols.UNKNOWN || symbol == WEIGHTLESS || symbol == SEVERAL;
        if (symbol == DOUBTFUL || (number > 0 && (isSaint() || mayBePieces(separator, known)))) {
            return false;
        }
        if (separator >= Words.COMMA && number > 0) {
            sequence.add(separator == Words.COMMA ? Symbols.COMMA : Symbols.END, number, SymbolSequence.CERTAIN);
        }
        if (symbol >= Symbols.UNKNOWN) {
            sequence.add(symbol, number, SymbolSequence.CERTAIN);
        } else {
            addOther(symbol, sequence);
        }
        remember(known);
        return true;
    }

    private void addOther(final int symbol, final SymbolSequence sequence) {
        if (symbol == HARMLESS) {
            guessable = true;
            sequence.add(Symbols.UNKNOWN, number, SymbolSequence.CERTAIN);
        } else if (symbol == GLUED) {
            guessable = true;
            addAll(unknown.glued(word.stem), sequence);
        } else if (symbol == SEVERAL) {
            addAll(vocabulary.symbols(vocabulary.find(word.stem)), sequence);
        }
    }

    private void addAll(final int[] symbols, final SymbolSequence sequence) {
        for (final int symbol : symbols) {
            sequence.add(symbol, number, SymbolSequence.CERTAIN);
        }
    }

    private int symbol() {
        final int frequent = frequentWords.find(word.stem);
        return frequent == FrequentWords.ABSENT ? lookUp() : frequent;
    }

    private int lookUp() {
        final int known = vocabulary.find(word.stem);
        final int symbol = known == Vocabulary.NONE ? unknownSymbol() : knownSymbol(vocabulary.symbols(known));
        if (symbol != DOUBTFUL) {
            frequentWords.put(word.stem, symbol);
        }
        return symbol;
    }

    private static int knownSymbol(final int[] symbols) {
        return switch (symbols.length) {
            case 0 -> WEIGHTLESS;
            case 1 -> symbols[0];
            default -> SEVERAL;
        };
    }

    private int unknownSymbol() {
        if (unknown.isDull(word.stem, word.length)) {
            return Symbols.UNKNOWN;
        }
        if (unknown.isHarmless(word.stem)) {
            return HARMLESS;
        }
        return unknown.glued(word.stem).length > 0 ? GLUED : DOUBTFUL;
    }

    private void remember(final boolean known) {
        if (known) {
            fragments = word.length >= SequenceReader.MIN_SHADOWED ? 0 : Integer.MIN_VALUE;
        }
        final QuickWord free = before;
        before = word;
        word = free;
        knownBefore = known;
        number++;
    }

    private boolean isSaint() {
        return word.stem == T && before.stem == S;
    }

    private boolean mayBePieces(final byte separator, final boolean known) {
        return care == Care.PLAIN
                ? separator == Words.HYPHEN && mayBeJoined(known)
                : (separator <= Words.HYPHEN && mayBeJoined(known)) || mayBeFragments(separator, known);
    }

    /** Whether this word and the one before may be pieces of one. */
    private boolean mayBeJoined(final boolean known) {
        return (!knownBefore || !known)
                && before.length + word.length >= SequenceReader.MIN_HYPHENATED
                && vocabulary.find(word.joinedTo(before)) != Vocabulary.NONE;
    }

    /** Whether this word and those before may be what text laid over a known word leaves. */
    private boolean mayBeFragments(final byte separator, final boolean known) {
        if (known) {
            return false;
        }
        final boolean fragment = separator == Words.BLANK && word.length <= SequenceReader.MAX_FRAGMENT;
        fragments = fragment ? fragments + 1 : Integer.MIN_VALUE;
        return fragments >= SequenceReader.MIN_FRAGMENTS;
    }
}
