package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a list of people behind each of whom brackets hold more: {@code Family, Given (A; B); Family, Given (C)}.
 * Signs inside brackets separate nothing.
 */
final class BracketedPeople {
    /**
     * One person.
     *
     * @param name what stands before the first bracket
     * @param round the contents of the round brackets, outermost level
     * @param square the contents of the square brackets, outermost level
     */
    record Person(String name, List<String> round, List<String> square) {}

    private BracketedPeople() {}

    /** The people of a cell, in order. */
    static List<Person> of(final String cell) {
        return split(cell, ';').stream().map(BracketedPeople::person).toList();
    }

    /** The parts of a text between separators that stand outside brackets. */
    static List<String> split(final String text, final char separator) {
        final List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            depth = Math.max(0, depth + step(c));
            if (c == separator && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts.stream().filter(p -> !p.isEmpty()).toList();
    }

    private static int step(final char c) {
        if (c == '(' || c == '[') {
            return 1;
        }
        return c == ')' || c == ']' ? -1 : 0;
    }

    private static Person person(final String part) {
        final List<String> round = new ArrayList<>();
        final List<String> square = new ArrayList<>();
        final StringBuilder name = new StringBuilder();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < part.length(); i++) {
            final char c = part.charAt(i);
            final int before = depth;
            depth = Math.max(0, depth + step(c));
            if (before == 0 && depth == 1) {
                start = i + 1;
            } else if (before == 1 && depth == 0) {
                (part.charAt(start - 1) == '(' ? round : square)
                        .add(part.substring(start, i).strip());
            } else if (depth == 0 && round.isEmpty() && square.isEmpty()) {
                name.append(c);
            }
        }
        return new Person(name.toString().strip(), round, square);
    }
}
