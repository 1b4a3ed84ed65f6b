package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits lines into cells by RFC 4180. A quote opens a cell only where the cell begins, so that inches and minutes do
 * no harm; a quote inside a quoted cell that neither ends it nor is doubled is read as itself. Made here because after
 * damage reading has to go on from a line of choice, which the libraries cannot.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180, section 2</a>
 */
final class CsvCells {
    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private boolean begun;

    CsvCells(final char separator) {
        this.separator = separator;
    }

    /** Adds a line; it continues the last cell if that is still open. */
    CsvCells add(final String line) {
        if (quoted) {
            cell.append('\n');
        }
        int at = 0;
        while (at < line.length()) {
            at = quoted ? insideQuotes(line, at) : outsideQuotes(line, at);
        }
        if (!quoted) {
            endCell();
        }
        return this;
    }

    private int insideQuotes(final String line, final int at) {
        if (line.charAt(at) != '"') {
            final int quote = line.indexOf('"', at);
            final int end = quote < 0 ? line.length() : quote;
            cell.append(line, at, end);
            return end;
        }
        final boolean last = at + 1 == line.length();
        if (!last && line.charAt(at + 1) == '"') {
            cell.append('"');
            return at + 2;
        }
        if (last || isSeparatorAfterBlanks(line, at + 1)) {
            quoted = false;
        } else {
            cell.append('"');
        }
        return at + 1;
    }

    private boolean isSeparatorAfterBlanks(final String line, final int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at == line.length() || line.charAt(at) == separator;
    }

    private int outsideQuotes(final String line, final int at) {
        final char c = line.charAt(at);
        if (c == separator) {
            endCell();
        } else if (c == '"' && !begun && cell.toString().isBlank()) {
            cell.setLength(0);
            quoted = true;
            begun = true;
        } else {
            cell.append(c);
        }
        return at + 1;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
        begun = false;
    }

    /** Whether the last cell waits for its closing quote. */
    boolean isOpen() {
        return quoted;
    }

    /** How many characters the cell that waits has so far. */
    int openLength() {
        return cell.length();
    }

    List<String> cells() {
        return List.copyOf(cells);
    }
}
