package org.bibkpi.tag;

import java.util.Arrays;

/** An address as symbols: what names are compared with. Remembers which word each symbol comes from. */
final class SymbolSequence {
    int[] symbol = new int[128];
    int[] word = new int[128];
    boolean[] guessed = new boolean[128];
    int length;

    void clear() {
        length = 0;
    }

    void add(final int newSymbol, final int fromWord, final boolean isGuess) {
        if (length == symbol.length) {
            symbol = Arrays.copyOf(symbol, length * 2);
            word = Arrays.copyOf(word, length * 2);
            guessed = Arrays.copyOf(guessed, length * 2);
        }
        symbol[length] = newSymbol;
        word[length] = fromWord;
        guessed[length] = isGuess;
        length++;
    }

    boolean isGuess(final Span span) {
        boolean guess = false;
        for (int i = span.from(); i < span.to(); i++) {
            guess |= guessed[i];
        }
        return guess;
    }

    /** Whether only a comma, the end of another address or nothing stands before a position. */
    boolean startsPart(final int at) {
        return at == 0 || symbol[at - 1] == Symbols.COMMA || symbol[at - 1] == Symbols.END;
    }
}
