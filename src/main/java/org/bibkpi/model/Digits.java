package org.bibkpi.model;

/** Digits of ASCII, as numbers and identifiers have them; told without regular expressions, since every record asks. */
public final class Digits {
    private Digits() {}

    /** Whether it is one from 0 to 9. */
    public static boolean is(final char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a text holds nothing but digits between two places; false if it is shorter. */
    public static boolean only(final String text, final int from, final int to) {
        if (to > text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text without the zeros with which a number begins that stands at a place; its last digit stays. */
    public static String withoutZeros(final String text, final int from) {
        int at = from;
        while (at + 1 < text.length() && text.charAt(at) == '0' && is(text.charAt(at + 1))) {
            at++;
        }
        return at == from ? text : text.substring(0, from) + text.substring(at);
    }

    /** Where the digits end that stand at a place: the place itself if none does. */
    public static int end(final String text, final int from) {
        int at = from;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
