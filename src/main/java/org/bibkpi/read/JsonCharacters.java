package org.bibkpi.read;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.bibkpi.model.InputException;

/** The characters of a JSON file; some may be given back after damage. */
final class JsonCharacters {
    /** Lines of more characters are read one by one. */
    private static final int LONGEST_SEEN = 4 * 1024 * 1024;

    private final String name;
    private final Reader text;
    private char[] buffer = new char[64 * 1024];
    private String returned = "";
    private int atReturned;
    private int at;
    private int limit;
    private int lastRead;
    private long line;
    private int column;
    private int attempts;

    JsonCharacters(final ExportContent content) {
        this.name = content.name();
        this.text = content.text();
        this.line = content.before().lines() + 1;
    }

    /** The next character; −1 at the end. */
    int read() throws IOException {
        final int c = atReturned < returned.length() ? returned.charAt(atReturned++) : fresh();
        line += c == '\n' ? 1 : 0;
        column = c == '\n' ? 0 : column + 1;
        return c;
    }

    /** Whether the character just read begins a line. */
    boolean atLineStart() {
        return column == 1;
    }

    private int fresh() throws IOException {
        if (at >= limit) {
            at = 0;
            limit = Math.max(text.read(buffer), 0);
        }
        return at < limit ? buffer[at++] : -1;
    }

    private int peek() throws IOException {
        if (atReturned < returned.length()) {
            return returned.charAt(atReturned);
        }
        final int c = fresh();
        at -= c < 0 ? 0 : 1;
        return c;
    }

    /**
     * The line whose first character was just read, without its end, if it can be seen as a whole. It is still to be
     * read, or to be passed over.
     */
    Optional<CharBuffer> line() throws IOException {
        if (!atLineStart() || atReturned < returned.length() || at == 0) {
            return Optional.empty();
        }
        int length = lengthOfLine(0);
        while (length < 0 && more()) {
            length = lengthOfLine(limit - at - lastRead);
        }
        return length < 0 ? Optional.empty() : Optional.of(CharBuffer.wrap(buffer, at - 1, length + 1));
    }

    /** How far it is to the end of the line, searched from so many characters on; −1 if it is not in sight. */
    private int lengthOfLine(final int from) {
        final char[] chars = buffer;
        final int to = limit;
        int end = at + from;
        while (end < to && chars[end] != '\n') {
            end++;
        }
        return end < to ? end - at : -1;
    }

    /** Reads on behind what is in sight, keeping the character just read. */
    private boolean more() throws IOException {
        System.arraycopy(buffer, at - 1, buffer, 0, limit - at + 1);
        limit -= at - 1;
        at = 1;
        if (limit == buffer.length && limit < LONGEST_SEEN) {
            buffer = Arrays.copyOf(buffer, 2 * limit);
        }
        lastRead = limit < buffer.length ? Math.max(text.read(buffer, limit, buffer.length - limit), 0) : 0;
        limit += lastRead;
        return lastRead > 0;
    }

    /** Passes over a line that was seen. */
    void pass(final CharBuffer seen) {
        at += seen.length();
        line++;
        column = 0;
    }

    /** Passes over a string whose opening quote was just read; one that lost its end does not hide the next line. */
    void skipString() throws IOException {
        int c = read();
        while (c >= 0 && c != '"' && !(c == '\n' && peek() == '{')) {
            c = c == '\\' && read() < 0 ? -1 : read();
        }
    }

    void giveBack(final String part) {
        attempts++;
        // Only a line's true beginning counts, not where reading starts again.
        column = 1;
        line -= part.chars().filter(c -> c == '\n').count();
        returned = part + returned.substring(atReturned);
        atReturned = 0;
    }

    /** How often characters were given back since the last call of {@link #settle}. */
    int attempts() {
        return attempts;
    }

    void settle() {
        attempts = 0;
    }

    long lineNumber() {
        return line;
    }

    void guard(final int length) {
        if (length > Lines.LONGEST) {
            throw new InputException(
                    name + ":" + line, "A record is longer than any real one. Download or export the file again.");
        }
    }
}
