package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
            return String.join(" ", lines.stream().map(String::strip).toList()).strip();
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
        return of(tag).findAny().isPresent();
    }

    boolean hasAny(final String... tags) {
        return List.of(tags).stream().anyMatch(this::has);
    }

    /** Every line of a tag whose lines are a list. */
    List<String> lines(final String tag) {
        return of(tag).flatMap(v -> v.lines().stream())
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }

    /** Every value of these tags, tag by tag, its lines joined by a blank. */
    List<String> texts(final String... tags) {
        return List.of(tags).stream()
                .flatMap(this::of)
                .map(Value::text)
                .filter(v -> !v.isEmpty())
                .toList();
    }

    /** The first value that one of these tags has, its lines joined by a blank; empty if there is none. */
    String text(final String... tags) {
        return texts(tags).stream().findFirst().orElse("");
    }

    /** How often the tag begins a value. */
    long count(final String tag) {
        return of(tag).count();
    }

    private Stream<Value> of(final String tag) {
        return values.stream().filter(v -> v.tag().equals(tag));
    }
}
