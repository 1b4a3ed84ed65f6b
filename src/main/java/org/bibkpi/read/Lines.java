package org.bibkpi.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.bibkpi.model.InputException;

/** Text line by line. A line ends with LF, CR LF or a bare CR, never with U+2028 or U+0085, which stand inside text. */
final class Lines {
    /** The longest author list known, with addresses, takes a quarter of this. */
    static final int LONGEST = 32 * 1024 * 1024;

    /**
     * A line.
     *
     * @param number from 1
     * @param text without its end
     * @param ended whether an end of line follows; without one the file stops here
     */
    record Line(long number, String text, boolean ended) {
        String position() {
            return "line " + number;
        }
    }

    private final String name;
    private final Reader text;
    private final char[] buffer = new char[16 * 1024];
    private final Deque<Line> returned = new ArrayDeque<>();
    private int at;
    private int limit;
    private long number;
    private boolean afterReturn;

    Lines(final ExportContent content) {
        this.name = content.name();
        this.text = content.text();
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        return returned.isEmpty() ? read() : Optional.of(returned.pop());
    }

    /** The next line, which stays. */
    Optional<Line> peek() throws IOException {
        final Optional<Line> line = next();
        line.ifPresent(returned::push);
        return line;
    }

    /** Gives lines back, to be read again. */
    void giveBack(final List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            returned.push(lines.get(i));
        }
    }

    private Optional<Line> read() throws IOException {
        skipRestOfReturn();
        final StringBuilder line = new StringBuilder();
        while (at < limit || refill()) {
            final int end = endOfLine();
            if (end < limit) {
                final String text = line.isEmpty() ? new String(buffer, at, end - at) : whole(line, end);
                afterReturn = buffer[end] == '\r';
                at = end + 1;
                return Optional.of(new Line(++number, text, true));
            }
            line.append(buffer, at, end - at);
            guard(line);
            at = end;
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(new Line(++number, line.toString(), false));
    }

    /** A line feed behind a return ends no line of its own. */
    private void skipRestOfReturn() throws IOException {
        if (afterReturn && (at < limit || refill()) && buffer[at] == '\n') {
            at++;
        }
        afterReturn = false;
    }

    /** Where the line ends, as far as it is in sight. */
    private int endOfLine() {
        final char[] chars = buffer;
        final int to = limit;
        int end = at;
        while (end < to && chars[end] != '\n' && chars[end] != '\r') {
            end++;
        }
        return end;
    }

    private String whole(final StringBuilder line, final int end) {
        line.append(buffer, at, end - at);
        guard(line);
        return line.toString();
    }

    private void guard(final StringBuilder line) {
        if (line.length() > LONGEST) {
            throw new InputException(
                    name + ":" + (number + 1),
                    "The line is longer than any record of an export. Export the file again, or take it out of the job.");
        }
    }

    private boolean refill() throws IOException {
        at = 0;
        limit = text.read(buffer);
        return limit > 0;
    }
}
