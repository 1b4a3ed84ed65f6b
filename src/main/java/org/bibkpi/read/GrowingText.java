package org.bibkpi.read;

import java.io.CharArrayReader;
import java.io.Reader;
import java.util.Arrays;

/** Text in the making, looked at letter by letter far more often than it becomes a string. */
final class GrowingText {
    private char[] letters = new char[256];
    private int length;

    void append(final char letter) {
        reserve(1);
        letters[length++] = letter;
    }

    void append(final char[] from, final int start, final int count) {
        reserve(count);
        System.arraycopy(from, start, letters, length, count);
        length += count;
    }

    void append(final GrowingText other) {
        append(other.letters, 0, other.length);
    }

    private void reserve(final int more) {
        if (length + more > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, length + more));
        }
    }

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    char at(final int place) {
        return letters[place];
    }

    /** Whether a text stands at a place. */
    boolean holds(final String text, final int from) {
        if (from + text.length() > length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (letters[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String substring(final int from, final int to) {
        return new String(letters, from, to - from);
    }

    /** Reads what is there now; it must not change before that is done. */
    Reader reader() {
        return new CharArrayReader(letters, 0, length);
    }
}
