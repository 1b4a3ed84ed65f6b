package org.bibkpi.tag;

/** What the marks between words are, as far as a quick reading can tell. */
final class Marks {
    /** What the mark is takes a careful reading. */
    static final byte UNCLEAR = -9;

    private static final byte NO_WEIGHT = -8;
    private static final int LONGEST_ENTITY = 16;

    private Marks() {}

    /**
     * How strongly a mark separates.
     *
     * @param text with a blank after its end
     * @param wordEnd where the last word of letters ends
     */
    static byte strength(final char[] text, final int end, final int at, final int wordEnd) {
        return switch (text[at]) {
            case '-', '–' -> at == wordEnd ? Words.HYPHEN : Words.BLANK;
            case '\'', '’' -> NO_WEIGHT;
            case '.' -> at == wordEnd && mayBeWebAddress(text, end, at) ? UNCLEAR : Words.BLANK;
            case '/' -> text[at + 1] == '/' ? UNCLEAR : Words.BLANK;
            case ':' -> text[at + 1] == ' ' ? Words.BLANK : UNCLEAR;
            case '&' -> text[at + 1] == ' ' && !mayBeEntity(text, end, at) ? Words.BLANK : UNCLEAR;
            default -> UNCLEAR;
        };
    }

    private static boolean mayBeEntity(final char[] text, final int end, final int at) {
        final int last = Math.min(end, at + LONGEST_ENTITY);
        int next = at;
        while (next < last && text[next] != ';') {
            next++;
        }
        return next < last;
    }

    /** "www.ki.se", but not "St.Johns". */
    private static boolean mayBeWebAddress(final char[] text, final int end, final int at) {
        return Letters.isPlain(Letters.code(text[at + 1]))
                && (text[at - 1] == 'w'
                        || text[at - 1] == 'W'
                        || WordScanner.endsInTopLevel(new String(text, at - 1, end - at + 1), 1));
    }

    /** "aDepartment": a small letter before an address, which refers to an author. */
    static boolean isFootnote(final char[] text, final int end, final int at) {
        return at + 1 < end && Character.isUpperCase(text[at + 1]) && Character.isLowerCase(text[at]);
    }
}
