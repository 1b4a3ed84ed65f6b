package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a word that is not in the vocabulary may be: two known words glued together, a known one with lost letters, or a
 * misspelt one. Most are nothing of this, and remembered as such.
 */
final class UnknownWords {
    private static final int[] NOTHING = {};
    private static final int MIN_GLUED = 8;
    private static final int MIN_PIECE = 4;
    private static final int MAX_PIECES = 5;
    private static final int MIN_TELLING = 7;
    private static final int MIN_GUESSED = 5;
    private static final int MIN_TELLING_GUESSED = 6;
    private static final int TWO_ERRORS_FROM = 9;
    private static final int TWO_COMMON_ERRORS_FROM = 12;
    private static final int MIN_LONG = 10;
    private static final int MAX_LENGTH = 80;
    private static final int REMEMBERED = 1 << 17;

    private final Vocabulary vocabulary;
    private final BitSet telling;
    private final List<List<Integer>> byLength = new ArrayList<>();
    private final int[] letterSets;
    private final boolean[] general;
    private final DullWords dull = new DullWords();

    private final Map<Long, WordFinding> interesting = new ConcurrentHashMap<>();

    /**
     * Makes ready for a vocabulary.
     *
     * @param telling the words that give a provider away, even with something glued to them
     */
    UnknownWords(final Vocabulary vocabulary, final BitSet telling) {
        this.vocabulary = vocabulary;
        this.telling = telling;
        this.letterSets = new int[vocabulary.size()];
        this.general = new boolean[vocabulary.size()];
        for (int length = 0; length <= MAX_LENGTH; length++) {
            byLength.add(new ArrayList<>());
        }
        for (int word = 0; word < vocabulary.size(); word++) {
            final String spelling = vocabulary.spelling(word);
            letterSets[word] = Spelling.letterSet(spelling);
            general[word] = vocabulary.isGeneral(word);
            if (spelling.length() >= MIN_GUESSED && spelling.length() <= MAX_LENGTH && isOfNames(word)) {
                byLength.get(spelling.length()).add(word);
            }
        }
    }

    private boolean isOfNames(final int word) {
        return general[word] || (telling.get(word) && vocabulary.spelling(word).length() >= MIN_TELLING_GUESSED);
    }

    /** What a word may be; {@link WordFinding#DULL} for most. */
    WordFinding find(final Words words, final int word) {
        final int length = words.length(word);
        if ((length < MIN_GUESSED && !words.damaged[word]) || length > MAX_LENGTH) {
            return WordFinding.DULL;
        }
        final long hash = words.hash[word];
        return dull.contains(hash)
                ? WordFinding.DULL
                : Optional.ofNullable(interesting.get(hash)).orElseGet(() -> findAndRemember(words, word));
    }

    private WordFinding findAndRemember(final Words words, final int word) {
        final String text = words.text(word);
        final int[] certain = words.damaged[word] ? mended(text) : glued(text);
        final int guess = words.damaged[word] ? Vocabulary.NONE : guess(text);
        if (certain.length == 0 && guess == Vocabulary.NONE) {
            dull.add(words.hash[word]);
            return WordFinding.DULL;
        }
        final WordFinding finding =
                new WordFinding(certain, guess, weight(text, guess), guess != Vocabulary.NONE && telling.get(guess));
        if (interesting.size() < REMEMBERED) {
            interesting.put(words.hash[word], finding);
        }
        return finding;
    }

    private byte weight(final String text, final int guess) {
        if (guess == Vocabulary.NONE) {
            return SymbolSequence.CERTAIN;
        }
        if (general[guess]) {
            return SymbolSequence.COMMON_WORD_GUESSED;
        }
        final String spelling = vocabulary.spelling(guess);
        return spelling.length() >= MIN_LONG && Spelling.distance(text, spelling, 1) == 1
                ? SymbolSequence.LONG_WORD_GUESSED
                : SymbolSequence.TELLING_WORD_GUESSED;
    }

    private int[] mended(final String text) {
        for (int word = 0; word < vocabulary.size(); word++) {
            final String spelling = vocabulary.spelling(word);
            if (spelling.length() >= MIN_PIECE && Spelling.fits(text, spelling)) {
                return vocabulary.symbols(word);
            }
        }
        return NOTHING;
    }

    private int[] glued(final String text) {
        if (text.length() < MIN_GLUED) {
            return NOTHING;
        }
        final int[] known = knownPieces(text, MAX_PIECES);
        return known.length > 0 ? known : tellingPiece(text);
    }

    private int[] knownPieces(final String text, final int most) {
        for (int cut = text.length() - MIN_PIECE; most > 1 && cut >= MIN_PIECE; cut--) {
            final int first = piece(text.substring(0, cut));
            if (first != Vocabulary.NONE) {
                final String rest = text.substring(cut);
                final int last = piece(rest);
                final int[] after = last != Vocabulary.NONE ? vocabulary.symbols(last) : knownPieces(rest, most - 1);
                if (after.length > 0) {
                    return concat(vocabulary.symbols(first), after);
                }
            }
        }
        return NOTHING;
    }

    private int piece(final String text) {
        final int length = text.length();
        final boolean genitive = length > MIN_PIECE && text.charAt(length - 1) == 's' && text.charAt(length - 2) != 's';
        final int word = vocabulary.find(WordHash.of(genitive ? text.substring(0, length - 1) : text));
        return word != Vocabulary.NONE && vocabulary.symbols(word).length == 0 ? Vocabulary.NONE : word;
    }

    private int[] tellingPiece(final String text) {
        for (int length = text.length() - 1; length >= MIN_TELLING; length--) {
            final int last = piece(text.substring(text.length() - length));
            if (last != Vocabulary.NONE && telling.get(last)) {
                return concat(new int[] {Symbols.UNKNOWN}, vocabulary.symbols(last));
            }
            final int first = piece(text.substring(0, length));
            if (first != Vocabulary.NONE && telling.get(first)) {
                return concat(vocabulary.symbols(first), new int[] {Symbols.UNKNOWN});
            }
        }
        return NOTHING;
    }

    private static int[] concat(final int[] first, final int[] second) {
        final int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private int guess(final String text) {
        if (text.length() < MIN_GUESSED || text.length() > MAX_LENGTH) {
            return Vocabulary.NONE;
        }
        final int letters = Spelling.letterSet(text);
        final int limit = text.length() >= TWO_ERRORS_FROM ? 2 : 1;
        int best = Vocabulary.NONE;
        int bestDistance = limit + 1;
        for (int length = text.length() - limit; length <= Math.min(MAX_LENGTH, text.length() + limit); length++) {
            for (final int word : byLength.get(length)) {
                final int distance = distance(text, letters, word, bestDistance - 1);
                if (distance < bestDistance) {
                    best = word;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    private int distance(final String text, final int letters, final int word, final int limit) {
        final int most = general[word] && text.length() < TWO_COMMON_ERRORS_FROM ? Math.min(limit, 1) : limit;
        final int different = Integer.bitCount(letters ^ letterSets[word]);
        return different > 2 * most
                ? limit + 1
                : beyond(most, limit, Spelling.distance(text, vocabulary.spelling(word), most));
    }

    private static int beyond(final int most, final int limit, final int distance) {
        return distance > most ? limit + 1 : distance;
    }
}
