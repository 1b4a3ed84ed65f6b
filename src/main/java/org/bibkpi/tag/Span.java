package org.bibkpi.tag;

/** A name met in a sequence of symbols. */
record Span(int from, int to, NameEntry entry) {
    int length() {
        return to - from;
    }

    boolean overlaps(final Span other) {
        return from < other.to && other.from < to;
    }

    boolean contains(final Span other) {
        return from <= other.from && other.to <= to;
    }
}
