package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;

/** A record of lines that begin with a tag: its values in order, each with the lines that continue it. */
final class TaggedRecord {
    /**
     * One value.
     *
     * @param lines the first, and those that continue it
     */
    record Value(String tag, List<String> lines) {
        /** Its lines joined by a blank. */
        String text() {
            if (lines.size() == 1) {
                return lines.get(0).strip();
            }
            final StringBuilder text = new StringBuilder();
            for (final String line : lines) {
                text.append(text.isEmpty() ? "" : " ").append(line.strip());
            }
            return text.toString().strip();
        }
    }

    private final List<Value> values = new ArrayList<>();

    /** Begins a value. */
    void begin(final String tag, final String line) {
        values.add(new Value(tag, new ArrayList<>(List.of(line))));
    }

    /** Adds a line to the value begun last. */
    void continueWith(final String line) {
        values.get(values.size() - 1).lines().add(line);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Every value, in order. */
    List<Value> values() {
        return values;
    }

    boolean has(final String tag) {
        for (final Value value : values) {
            if (value.tag().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAny(final String... tags) {
        for (final String tag : tags) {
            if (has(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Every line of a tag whose lines are a list. */
    List<String> lines(final String tag) {
        final List<String> lines = new ArrayList<>();
        for (final Value value : values) {
            if (value.tag().equals(tag)) {
                value.lines().forEach(line -> addGiven(line.strip(), lines));
            }
        }
        return lines;
    }

    /** Every value of these tags, tag by tag, its lines joined by a blank. */
    List<String> texts(final String... tags) {
        final List<String> texts = new ArrayList<>();
        for (final String tag : tags) {
            for (final Value value : values) {
                if (value.tag().equals(tag)) {
                    addGiven(value.text(), texts);
                }
            }
        }
        return texts;
    }

    private static void addGiven(final String text, final List<String> texts) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }

    /** The first value that one of these tags has, its lines joined by a blank; empty if there is none. */
    String text(final String... tags) {
        for (final String tag : tags) {
            for (final Value value : values) {
                final String text = value.tag().equals(tag) ? value.text() : "";
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /** How often the tag begins a value. */
    long count(final String tag) {
        long count = 0;
        for (final Value value : values) {
            count += value.tag().equals(tag) ? 1 : 0;
        }
        return count;
    }
}
