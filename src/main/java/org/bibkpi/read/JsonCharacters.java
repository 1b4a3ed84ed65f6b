package org.bibkpi.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.bibkpi.model.InputException;

/** The characters of a JSON file; some may be given back after damage. */
final class JsonCharacters implements Closeable {
    private final String name;
    private final Reader text;
    private final char[] buffer = new char[16 * 1024];
    private String returned = "";
    private int atReturned;
    private int at;
    private int limit;
    private long line = 1;
    private int column;
    private int attempts;

    JsonCharacters(final ExportContent content) {
        this.name = content.name();
        this.text = content.text();
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

    long line() {
        return line;
    }

    void guard(final int length) {
        if (length > Lines.LONGEST) {
            throw new InputException(
                    name + ":" + line, "A record is longer than any real one. Download or export the file again.");
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
