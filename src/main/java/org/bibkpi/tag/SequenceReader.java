package org.bibkpi.tag;

/** Turns words into symbols, mending more from one {@link Care} to the next. */
final class SequenceReader {
    /** How much is done for words that no name uses as they stand. */
    enum Care {
        /** Glued words are parted, lost letters filled in, and words joined that a hyphen cut. */
        PLAIN,
        /** Words that a blank cut are joined, and the fragments of overlaid text dropped. */
        MENDED,
        /** Misspelt words are taken for the known word that is closest. */
        GUESSED
    }

    /** Some word may be a misspelt one that gives a provider away. */
    static final int MAY_TELL = 1;
    /** Some word is near a known one. */
    static final int GUESSABLE = 2;

    static final int MIN_HYPHENATED = 5;
    static final int MIN_SHADOWED = 6;
    static final int MAX_FRAGMENT = 5;
    static final int MIN_FRAGMENTS = 2;

    private static final int[] UNKNOWN = {Symbols.UNKNOWN};
    private static final int MIN_JOINED = 6;
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

    /** Fills a sequence; tells what more care could find: {@link #MAY_TELL}, {@link #GUESSABLE}. */
    int read(final Words words, final Care care, final SymbolSequence sequence) {
        sequence.clear();
        int more = 0;
        int at = 0;
        while (at < words.count) {
            separate(words, at, sequence);
            final int known = vocabulary.find(words.hash[at]);
            if (known == Vocabulary.NONE) {
                final WordFinding finding = unknown.find(words, at);
                more |= finding.mayTell() ? MAY_TELL : 0;
                more |= finding.guess() == Vocabulary.NONE ? 0 : GUESSABLE;
                at += addUnknown(words, at, care, finding, sequence);
            } else {
                at += addKnown(words, at, known, care, sequence);
            }
        }
        return more;
    }

    private static void separate(final Words words, final int at, final SymbolSequence sequence) {
        if (at > 0 && words.before[at] == Words.COMMA) {
            sequence.add(Symbols.COMMA, at, SymbolSequence.CERTAIN);
        } else if (at > 0 && words.before[at] == Words.STRONG) {
            sequence.add(Symbols.END, at, SymbolSequence.CERTAIN);
        }
    }

    private int addKnown(
            final Words words, final int at, final int known, final Care care, final SymbolSequence sequence) {
        if (words.hash[at] == S && next(words, at, T)) {
            sequence.add(saint, at, SymbolSequence.CERTAIN);
            return 2;
        }
        final int joined = joined(words, at, care);
        if (joined != Vocabulary.NONE) {
            add(vocabulary.symbols(joined), at, SymbolSequence.CERTAIN, sequence);
            return 2;
        }
        add(vocabulary.symbols(known), at, SymbolSequence.CERTAIN, sequence);
        return care == Care.PLAIN ? 1 : 1 + fragmentsAfter(words, at);
    }

    private int addUnknown(
            final Words words,
            final int at,
            final Care care,
            final WordFinding finding,
            final SymbolSequence sequence) {
        final int joined = joined(words, at, care);
        if (joined != Vocabulary.NONE) {
            add(vocabulary.symbols(joined), at, SymbolSequence.CERTAIN, sequence);
            return 2;
        }
        if (care == Care.GUESSED && finding.guess() != Vocabulary.NONE) {
            add(vocabulary.symbols(finding.guess()), at, finding.weight(), sequence);
        } else {
            add(orUnknown(finding.certain()), at, SymbolSequence.CERTAIN, sequence);
        }
        return 1;
    }

    private static int[] orUnknown(final int[] symbols) {
        return symbols.length > 0 ? symbols : UNKNOWN;
    }

    private static void add(final int[] symbols, final int at, final byte guess, final SymbolSequence sequence) {
        for (final int symbol : symbols) {
            sequence.add(symbol, at, guess);
        }
    }

    private static boolean next(final Words words, final int at, final long hash) {
        return at + 1 < words.count && words.hash[at + 1] == hash && words.before[at + 1] == Words.BLANK;
    }

    /** "Universitetssjuk-" + "huset": the word that two pieces make, if it is a known one. */
    private int joined(final Words words, final int at, final Care care) {
        if (at + 1 == words.count
                || (care == Care.PLAIN && words.before[at + 1] != Words.HYPHEN)
                || words.length(at) + words.length(at + 1) < minJoined(words.before[at + 1])
                || !mayBelongTogether(words, at)) {
            return Vocabulary.NONE;
        }
        return vocabulary.find(words.joinedHash(at));
    }

    private static int minJoined(final byte between) {
        return between == Words.HYPHEN ? MIN_HYPHENATED : MIN_JOINED;
    }

    /** Two pieces of which one at least means nothing alone. */
    private boolean mayBelongTogether(final Words words, final int at) {
        final boolean firstKnown = vocabulary.find(words.hash[at]) != Vocabulary.NONE;
        final boolean secondKnown = vocabulary.find(words.hash[at + 1]) != Vocabulary.NONE;
        return switch (words.before[at + 1]) {
            case Words.BLANK, Words.HYPHEN -> !firstKnown || !secondKnown;
            default -> false;
        };
    }

    /** "Danderyds nder nd eryd": how many fragments of a word follow it, as text laid over text leaves them. */
    private int fragmentsAfter(final Words words, final int at) {
        if (words.length(at) < MIN_SHADOWED) {
            return 0;
        }
        final int letters = words.letterSet(at) | Spelling.bit('s');
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
                && (words.letterSet(at) & ~letters) == 0;
    }
}
