package org.bibkpi.registry;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.bibkpi.model.InputException;

/** The text of a list, up to a line that is longer than any list's: another file was named, and would fill the memory. */
final class BoundedLines extends FilterReader {
    /** Letters; a row of a register has some thousands. */
    static final int LONGEST = 8 << 20;

    private final String name;
    private int length;

    BoundedLines(final String name, final Reader text) {
        super(text);
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        final char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(final char[] target, final int offset, final int room) throws IOException {
        final int count = super.read(target, offset, room);
        for (int at = offset; at < offset + count; at++) {
            length = target[at] == '\n' || target[at] == '\r' ? 0 : length + 1;
            if (length > LONGEST) {
                throw new InputException(
                        name,
                        "A line is longer than any list's. Name a list: a line with the column names, then one for each row.");
            }
        }
        return count;
    }
}
