package org.bibkpi.tag;

/** What a word that is not in the vocabulary may be. */
final class WordFinding {
    /** Nothing that any name uses. */
    static final WordFinding DULL = new WordFinding(new int[0], Vocabulary.NONE, false);

    private final int[] certain;
    private final int guess;
    private final boolean mayTell;

    /**
     * A finding.
     *
     * @param certain the symbols the word certainly stands for; empty if none
     * @param guess the number of the known word it is closest to, or {@link Vocabulary#NONE}
     * @param mayTell whether that word gives a provider away
     */
    WordFinding(final int[] certain, final int guess, final boolean mayTell) {
        this.certain = certain;
        this.guess = guess;
        this.mayTell = mayTell;
    }

    int[] certain() {
        return certain;
    }

    int guess() {
        return guess;
    }

    boolean mayTell() {
        return mayTell;
    }
}
