package org.bibkpi.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A record of lines that begin with a tag: the values of each tag, each with the lines that continue it. */
final class TaggedRecord {
    private final Map<String, List<List<String>>> values = new LinkedHashMap<>();
    private List<String> open = new ArrayList<>();

    /** Begins a value. */
    void begin(final String tag, final String line) {
        open = new ArrayList<>(List.of(line));
        values.computeIfAbsent(tag, t -> new ArrayList<>()).add(open);
    }

    /** Adds a line to the value begun last. */
    void continueWith(final String line) {
        open.add(line);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean has(final String tag) {
        return values.containsKey(tag);
    }

    boolean hasAny(final String... tags) {
        return List.of(tags).stream().anyMatch(this::has);
    }

    /** Every line of a tag whose lines are a list. */
    List<String> lines(final String tag) {
        return values.getOrDefault(tag, List.of()).stream()
                .flatMap(List::stream)
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }

    /** Every value of a tag, its lines joined by a blank. */
    List<String> texts(final String tag) {
        return values.getOrDefault(tag, List.of()).stream()
                .map(l ->
                        String.join(" ", l.stream().map(String::strip).toList()).strip())
                .filter(v -> !v.isEmpty())
                .toList();
    }

    /** The first value of a tag, its lines joined by a blank; empty if there is none. */
    String text(final String tag) {
        return texts(tag).stream().findFirst().orElse("");
    }

    /** How often the tag begins a value. */
    int count(final String tag) {
        return values.getOrDefault(tag, List.of()).size();
    }
}
