package org.bibkpi.registry;

import java.util.List;

/** The character between the cells of a list, found from its header line. */
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    /** For a list of a single column: whatever stands in a line belongs to its cell. */
    NONE('\u001F');

    private static final List<Separator> PREFERRED_FIRST = List.of(TAB, SEMICOLON, COMMA);

    private final char character;

    Separator(final char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /**
     * The most frequent one outside quotes. A header of a single column has none, so that commas, semicolons and tabs
     * inside unquoted addresses stay where they are.
     */
    static Separator of(final String headerLine) {
        Separator most = NONE;
        for (final Separator candidate : PREFERRED_FIRST) {
            if (candidate.countIn(headerLine) > most.countIn(headerLine)) {
                most = candidate;
            }
        }
        return most;
    }

    private int countIn(final String line) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && line.charAt(i) == character) {
                count++;
            }
        }
        return count;
    }
}
