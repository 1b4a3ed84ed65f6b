package org.bibkpi.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines that only one of two evidence files has. Both are sorted by id, so that files of any size are read side by
 * side; where the order of two ids is in doubt, a line that both have may be told as one of each.
 */
final class DifferingTrails {
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    private DifferingTrails() {}

    static DifferingTrails of(final BufferedReader before, final BufferedReader after) throws IOException {
        final DifferingTrails differing = new DifferingTrails();
        Optional<String> old = next(before);
        Optional<String> now = next(after);
        while (old.isPresent() || now.isPresent()) {
            final int order = order(old, now);
            if (order != 0 || !old.equals(now)) {
                old.filter(line -> order <= 0).ifPresent(differing.before::add);
                now.filter(line -> order >= 0).ifPresent(differing.after::add);
            }
            old = order <= 0 ? next(before) : old;
            now = order >= 0 ? next(after) : now;
        }
        return differing;
    }

    List<String> before() {
        return before;
    }

    List<String> after() {
        return after;
    }

    /** Negative if the earlier run's line comes first. */
    private static int order(final Optional<String> old, final Optional<String> now) {
        if (old.isEmpty() || now.isEmpty()) {
            return old.isEmpty() ? 1 : -1;
        }
        return id(old.get()).compareTo(id(now.get()));
    }

    /** Up to the first quotation mark after the id's own. */
    private static String id(final String line) {
        final int begins = line.indexOf(':') + 2;
        return line.substring(Math.min(begins, line.length()), Math.max(begins, line.indexOf('"', begins)));
    }

    private static Optional<String> next(final BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine());
    }
}
