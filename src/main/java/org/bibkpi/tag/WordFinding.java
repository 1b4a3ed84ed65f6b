package org.bibkpi.tag;

/** What a word that is not in the vocabulary may be. */
final class WordFinding {
    /** Nothing that any name uses. */
    static final WordFinding DULL = new WordFinding(new int[0], Vocabulary.NONE, SymbolSequence.CERTAIN, false);

    private final int[] certain;
    private final int guess;
    private final byte weight;
    private final boolean mayTell;

    /**
     * A finding.
     *
     * @param certain the symbols the word certainly stands for; empty if none
     * @param guess the number of the known word it is closest to, or {@link Vocabulary#NONE}
     * @param weight how much that guesses, as {@link SymbolSequence} counts it
     * @param mayTell whether that word gives a provider away
     */
    WordFinding(final int[] certain, final int guess, final byte weight, final boolean mayTell) {
        this.certain = certain;
        this.guess = guess;
        this.weight = weight;
        this.mayTell = mayTell;
    }

    int[] certain() {
        return certain;
    }

    int guess() {
        return guess;
    }

    byte weight() {
        return weight;
    }

    boolean mayTell() {
        return mayTell;
    }
}
