package org.bibkpi.tag;

/** Turns words into symbols, mending more from one {@link Care} to the next. */
final class SequenceReader {
    /** How much is done for words that no name uses as they stand. */
    enum Care {
        /** Glued words are parted and lost letters filled in. */
        PLAIN,
        /** Words that a line break cut are joined, and the fragments of overlaid text dropped. */
        MENDED,
        /** Misspelt words are taken for the known word that is closest. */
        GUESSED
    }

    private static final int MIN_JOINED = 7;
    private static final int MIN_SHADOWED = 6;
    private static final int MAX_FRAGMENT = 5;
    private static final int MIN_FRAGMENTS = 2;
    private static final long S = WordHash.of("s");
    private static final long T = WordHash.of("t");

    private final Vocabulary vocabulary;
    private final UnknownWords unknown;
    private final int saint;

    SequenceReader(final Vocabulary vocabulary, final UnknownWords unknown) {
        this.vocabulary = vocabulary;
        this.unknown = unknown;
        this.saint = vocabulary.symbolOf("saint");
    }

    /** Fills a sequence; true if some word may be a misspelt one that gives a provider away. */
    boolean read(final Words words, final Care care, final SymbolSequence sequence) {
        sequence.clear();
        boolean guessable = false;
        int at = 0;
        while (at < words.count) {
            separate(words, at, sequence);
            final int known = vocabulary.find(words.hash[at]);
            if (known == Vocabulary.NONE) {
                final boolean dull = unknown.isDull(words, at);
                guessable |= !dull && !words.damaged[at] && unknown.mayTell(words, at);
                at += addUnknown(words, at, care, dull, sequence);
            } else {
                at += addKnown(words, at, known, care, sequence);
            }
        }
        return guessable;
    }

    private static void separate(final Words words, final int at, final SymbolSequence sequence) {
        if (at > 0 && words.before[at] == Words.COMMA) {
            sequence.add(Symbols.COMMA, at, false);
        } else if (at > 0 && words.before[at] == Words.STRONG) {
            sequence.add(Symbols.END, at, false);
        }
    }

    private int addKnown(
            final Words words, final int at, final int known, final Care care, final SymbolSequence sequence) {
        if (words.hash[at] == S && next(words, at, T)) {
            sequence.add(saint, at, false);
            return 2;
        }
        add(vocabulary.symbols(known), at, false, sequence);
        return care == Care.PLAIN ? 1 : 1 + fragmentsAfter(words, at);
    }

    private int addUnknown(
            final Words words, final int at, final Care care, final boolean dull, final SymbolSequence sequence) {
        final int joined = care == Care.PLAIN ? Vocabulary.NONE : joined(words, at);
        if (joined != Vocabulary.NONE) {
            add(vocabulary.symbols(joined), at, false, sequence);
            return 2;
        }
        final int[] certain = dull ? new int[0] : unknown.symbols(words, at);
        if (certain.length > 0) {
            add(certain, at, false, sequence);
        } else if (!dull && care == Care.GUESSED) {
            add(orUnknown(unknown.guessed(words, at)), at, true, sequence);
        } else {
            sequence.add(Symbols.UNKNOWN, at, false);
        }
        return 1;
    }

    private static int[] orUnknown(final int[] symbols) {
        return symbols.length > 0 ? symbols : new int[] {Symbols.UNKNOWN};
    }

    private static void add(final int[] symbols, final int at, final boolean guessed, final SymbolSequence sequence) {
        for (final int symbol : symbols) {
            sequence.add(symbol, at, guessed);
        }
    }

    private static boolean next(final Words words, final int at, final long hash) {
        return at + 1 < words.count && words.hash[at + 1] == hash && words.before[at + 1] == Words.BLANK;
    }

    /** "Universitetssjuk-" + "huset": the word that two pieces make, if it is a known one. */
    private int joined(final Words words, final int at) {
        if (at + 1 == words.count
                || words.before[at + 1] > Words.HYPHEN
                || words.length(at) + words.length(at + 1) < MIN_JOINED) {
            return Vocabulary.NONE;
        }
        final int known = vocabulary.find(WordHash.join(words.hash[at], words.hash[at + 1], words.length(at + 1)));
        return known == Vocabulary.NONE || vocabulary.spelling(known).length() < MIN_JOINED ? Vocabulary.NONE : known;
    }

    /** "Danderyds nder nd eryd": how many fragments of a word follow it, as text laid over text leaves them. */
    private int fragmentsAfter(final Words words, final int at) {
        if (words.length(at) < MIN_SHADOWED) {
            return 0;
        }
        final int letters = Spelling.letterSet(words.text(at) + 's');
        int end = at + 1;
        while (end < words.count && isFragment(words, end, letters)) {
            end++;
        }
        return end - at - 1 >= MIN_FRAGMENTS ? end - at - 1 : 0;
    }

    private boolean isFragment(final Words words, final int at, final int letters) {
        return words.before[at] == Words.BLANK
                && words.length(at) <= MAX_FRAGMENT
                && vocabulary.find(words.hash[at]) == Vocabulary.NONE
                && (Spelling.letterSet(words.text(at)) & ~letters) == 0;
    }
}
