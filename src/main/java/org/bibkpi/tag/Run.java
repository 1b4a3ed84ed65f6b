package org.bibkpi.tag;

/**
 * What stands between two blanks of an address, as it reads wherever it stands.
 *
 * @param traits what is special about any of its words: those of {@link NameIndices} and those below
 * @param meaning a number for all that a verdict may depend on; runs of the same number may stand for each other
 * @param before how strongly it separates its first word from what stands before
 * @param after how strongly it separates its last word from what follows; of a run without words the strongest mark
 * @param places where each word begins and ends
 * @param first its first word, if that may be the end of a known one
 * @param last its last word, if that may be the beginning of a known one
 * @param scraps the words it begins with that may be left of a known one written below them
 * @param shadow the known word that it ends with, such words after it apart
 */
record Run(
        int traits,
        long meaning,
        byte before,
        byte after,
        WordPlaces places,
        Piece first,
        Piece last,
        Scraps scraps,
        Scraps shadow) {
    /** What it is depends on what stands around it. */
    static final int UNCLEAR = 32;
    /** It reads otherwise when words are joined that a blank cut. */
    static final int CUT = 64;
    /** It reads otherwise when misspelt words are guessed. */
    static final int GUESSABLE = 128;

    static final int TRAIT_BITS = 8;
    /** All bits of traits. */
    static final int TRAITS = (1 << TRAIT_BITS) - 1;

    /** A word that may be one piece of a known word. */
    record Piece(String letters, boolean known) {
        static final Piece NONE = new Piece("", true);
    }

    /**
     * What text laid over a long word may leave.
     *
     * @param letters those that each of the scraps has, or those of the long word; 0 if there is none
     * @param count how many scraps there are
     * @param all whether the run has no other words
     */
    record Scraps(int letters, int count, boolean all) {
        static final Scraps NONE = new Scraps(0, 0, false);

        boolean mayBeLeftOf(final int shadow) {
            return count > 0 && shadow != 0 && (letters & ~shadow) == 0;
        }
    }

    int words() {
        return places.words();
    }
}
