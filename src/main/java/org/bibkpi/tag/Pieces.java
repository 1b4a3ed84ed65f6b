package org.bibkpi.tag;

import java.util.BitSet;

/** Where known words may have been cut in two. */
final class Pieces {
    private static final int BITS = 1 << 17;

    private final Vocabulary vocabulary;

    /** Beginnings and ends of known words, by hash: some other words seem to be here too. */
    private final BitSet beginnings = new BitSet(BITS);

    private final BitSet ends = new BitSet(BITS);

    Pieces(final Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (int word = 0; word < vocabulary.size(); word++) {
            final String spelling = vocabulary.spelling(word);
            long forwards = WordHash.EMPTY;
            long backwards = WordHash.EMPTY;
            for (int i = 0; i < spelling.length(); i++) {
                forwards = WordHash.append(forwards, spelling.charAt(i));
                backwards = WordHash.append(backwards, spelling.charAt(spelling.length() - 1 - i));
                beginnings.set(bit(forwards));
                ends.set(bit(backwards));
            }
        }
    }

    private static int bit(final long hash) {
        return WordHash.slot(hash, BITS - 1);
    }

    /** Whether a known word may begin with a word, or be that word. */
    boolean mayBeBeginning(final long hash) {
        return beginnings.get(bit(hash));
    }

    /** Whether a known word, or its genitive, may end with some letters. */
    boolean mayBeEnd(final char[] letters, final int from, final int to) {
        return isEnd(letters, from, to) || (letters[to - 1] == 's' && isEnd(letters, from, to - 1));
    }

    private boolean isEnd(final char[] letters, final int from, final int to) {
        long backwards = WordHash.EMPTY;
        for (int i = to - 1; i >= from; i--) {
            backwards = WordHash.append(backwards, letters[i]);
        }
        return from == to || ends.get(bit(backwards));
    }

    /** Whether two words of which one at least means nothing alone are a known one together. */
    boolean makeOne(final Run.Piece first, final Run.Piece second) {
        return (!first.known() || !second.known()) && isKnown(first.letters() + second.letters());
    }

    private boolean isKnown(final String letters) {
        final int last = letters.length() - 1;
        final boolean genitive =
                Words.isGenitive(letters.length(), letters.charAt(Math.max(0, last - 1)), letters.charAt(last));
        return vocabulary.find(WordHash.of(genitive ? letters.substring(0, last) : letters)) != Vocabulary.NONE;
    }
}
