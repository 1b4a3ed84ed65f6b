package org.bibkpi.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a file with their numbers; lines that were read too early can be given back. */
final class NumberedLines implements AutoCloseable {
    private final BufferedReader lines;
    private final Deque<String> ahead = new ArrayDeque<>();
    private long last;

    NumberedLines(final BufferedReader lines) {
        this.lines = lines;
    }

    /** The number of the line read last, from 1. */
    long number() {
        return last;
    }

    Optional<String> next() throws IOException {
        last++;
        return ahead.isEmpty() ? Optional.ofNullable(lines.readLine()) : Optional.of(ahead.removeFirst());
    }

    /** Makes lines that were read last come next again, in their order. */
    void giveBack(final List<String> early) {
        for (int i = early.size() - 1; i >= 0; i--) {
            ahead.addFirst(early.get(i));
        }
        last -= early.size();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
