package org.bibkpi.tag;

import org.bibkpi.tag.Run.Piece;
import org.bibkpi.tag.Run.Scraps;
import org.bibkpi.tag.SequenceReader.Care;

/** Reads runs with all care. For one thread. */
final class RunReader {
    private static final String ACCENTS_BESIDE_LETTERS = "¨˚ˇ";
    private static final long T = WordHash.of("t");

    private final Vocabulary vocabulary;
    private final Pieces pieces;
    private final SequenceReader reader;
    private final Words words = new Words();
    private final SymbolSequence plain;
    private final SymbolSequence mended;
    private String text = "";

    RunReader(final NameIndices indices, final Pieces pieces, final SequenceReader reader) {
        this.vocabulary = indices.vocabulary;
        this.pieces = pieces;
        this.reader = reader;
        this.plain = new SymbolSequence(indices.traits);
        this.mended = new SymbolSequence(indices.traits);
    }

    Run read(final String newText) {
        text = newText;
        WordScanner.scanRun(text, words);
        final int traits = traits();
        final boolean empty = words.count == 0;
        return new Run(
                traits,
                meaning(),
                empty ? Words.BLANK : words.before[0],
                words.pending(),
                new WordPlaces(words, text.length()),
                empty ? Piece.NONE : first(),
                empty ? Piece.NONE : last(),
                scraps(),
                shadow());
    }

    private int traits() {
        final int more = reader.read(words, Care.PLAIN, plain);
        return plain.traits()
                | ((more & SequenceReader.MAY_TELL) != 0 ? NameIndices.TELLING : 0)
                | ((more & SequenceReader.GUESSABLE) != 0 ? Run.GUESSABLE : 0)
                | (isUnclear() ? Run.UNCLEAR : 0)
                | (words.count > 1 && isCut() ? Run.CUT : 0);
    }

    private boolean isCut() {
        reader.read(words, Care.MENDED, mended);
        return !mended.readsLike(plain);
    }

    /** An accent, a hyphen or "S t" across a blank, or the mark of a footnote at the beginning of an address. */
    private boolean isUnclear() {
        return ACCENTS_BESIDE_LETTERS.indexOf(text.charAt(text.length() - 1)) >= 0
                || words.pending() == Words.HYPHEN
                || (words.count > 0 && (words.hash[0] == T || mayBeginWithFootnote(words.from[0])));
    }

    private boolean mayBeginWithFootnote(final int at) {
        return at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at))
                && Character.isUpperCase(text.charAt(at + 1));
    }

    private long meaning() {
        long meaning = 31L * words.pending() + words.count;
        int symbol = 0;
        int gap = 0;
        for (int word = 0; word < words.count; word++) {
            meaning = WordHash.mix(meaning, words.before[word]);
            if (symbol < plain.length && plain.word[symbol] == word) {
                meaning = WordHash.mix(meaning, mark(gap, words.from[word]) + (startsWithDigit(word) ? 2 : 0));
                gap = words.to[word];
            } else {
                meaning = WordHash.mix(meaning, words.hash[word]);
            }
            for (; symbol < plain.length && plain.word[symbol] == word; symbol++) {
                meaning = WordHash.mix(meaning, plain.symbol[symbol]);
            }
        }
        return WordHash.mix(meaning, mark(gap, text.length()));
    }

    private boolean startsWithDigit(final int word) {
        return Character.isDigit(words.letters[words.lettersFrom[word]]);
    }

    /** Whether a mark that says "and" stands between two places. */
    private int mark(final int from, final int to) {
        int at = from;
        while (at < to && Joints.CONJUNCTION_MARKS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < to ? 1 : 0;
    }

    private Piece first() {
        return pieces.mayBeEnd(words.letters, words.lettersFrom[0], words.lettersTo[0])
                ? new Piece(words.text(0), isKnown(0))
                : Piece.NONE;
    }

    private Piece last() {
        return pieces.mayBeBeginning(words.hashOfLastWhole())
                ? new Piece(words.lastWhole(), isKnown(words.count - 1))
                : Piece.NONE;
    }

    private boolean isKnown(final int word) {
        return vocabulary.find(words.hash[word]) != Vocabulary.NONE;
    }

    private Scraps scraps() {
        int word = 0;
        int letters = -1;
        while (word < words.count && isScrap(word)) {
            letters &= words.letterSet(word);
            word++;
        }
        return word == 0 ? Scraps.NONE : new Scraps(letters, word, word == words.count);
    }

    private Scraps shadow() {
        int word = words.count - 1;
        while (word > 0 && isScrap(word)) {
            word--;
        }
        return word >= 0 && isKnown(word) && words.length(word) >= SequenceReader.MIN_SHADOWED
                ? new Scraps(words.letterSet(word) | Spelling.bit('s'), words.count - 1 - word, false)
                : Scraps.NONE;
    }

    private boolean isScrap(final int word) {
        return words.before[word] == Words.BLANK && words.length(word) <= SequenceReader.MAX_FRAGMENT && !isKnown(word);
    }
}
