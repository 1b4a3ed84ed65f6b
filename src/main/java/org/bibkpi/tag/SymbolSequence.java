package org.bibkpi.tag;

import java.util.Arrays;

/** An address as symbols: what names are compared with. Remembers which word each symbol comes from. */
final class SymbolSequence {
    /** How much is guessed. Two guesses never add up to a single one of the first two kinds. */
    static final byte CERTAIN = 0;

    static final byte COMMON_WORD_GUESSED = 2;
    static final byte LONG_WORD_GUESSED = 3;
    static final byte TELLING_WORD_GUESSED = 4;

    int[] symbol = new int[128];
    int[] word = new int[128];
    byte[] guessed = new byte[128];
    int length;
    private final byte[] traitsOf;
    private int traits;

    SymbolSequence(final byte[] traitsOf) {
        this.traitsOf = traitsOf;
    }

    void clear() {
        length = 0;
        traits = 0;
    }

    /** Becomes the same as another. */
    void copy(final SymbolSequence other) {
        clear();
        for (int at = 0; at < other.length; at++) {
            add(other.symbol[at], other.word[at], other.guessed[at]);
        }
    }

    /** Whether it reads the same as another, word for word. */
    boolean readsLike(final SymbolSequence other) {
        return Arrays.equals(symbol, 0, length, other.symbol, 0, other.length)
                && Arrays.equals(word, 0, length, other.word, 0, other.length)
                && Arrays.equals(guessed, 0, length, other.guessed, 0, other.length);
    }

    /** What is special about any symbol. */
    int traits() {
        return traits;
    }

    /** Whether some symbol has one of these traits. */
    boolean has(final int someOf) {
        return (traits & someOf) != 0;
    }

    void add(final int newSymbol, final int fromWord, final byte guess) {
        if (length == symbol.length) {
            symbol = Arrays.copyOf(symbol, length * 2);
            word = Arrays.copyOf(word, length * 2);
            guessed = Arrays.copyOf(guessed, length * 2);
        }
        traits |= traitsOf[newSymbol];
        symbol[length] = newSymbol;
        word[length] = fromWord;
        guessed[length] = guess;
        length++;
    }

    /** How much of a name is guessed: nothing, one common word, a letter of one long word, or more. */
    int guesses(final Span span) {
        int sum = 0;
        int lastWord = -1;
        for (int i = span.from(); i < span.to(); i++) {
            sum += word[i] == lastWord ? 0 : guessed[i];
            lastWord = word[i];
        }
        return sum;
    }

    /** The words that a name is made of. */
    Decision.Place place(final Span span) {
        return new Decision.Place(word[span.from()], word[span.to() - 1]);
    }

    /** Whether only a comma, the end of another address or nothing stands before a position. */
    boolean startsPart(final int at) {
        return at == 0 || symbol[at - 1] == Symbols.COMMA || symbol[at - 1] == Symbols.END;
    }
}
