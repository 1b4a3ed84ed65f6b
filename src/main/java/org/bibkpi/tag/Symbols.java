package org.bibkpi.tag;

/** Numbers that stand for words in sequences: every spelling of a word has the same. */
final class Symbols {
    /** A word that no name uses. */
    static final int UNKNOWN = 0;

    static final int COMMA = 1;
    /** What parts two addresses. */
    static final int END = 2;

    static final int FIRST_WORD = 3;

    private Symbols() {}
}
