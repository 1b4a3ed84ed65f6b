package org.bibkpi.compare;

import java.util.Comparator;
import java.util.List;
import org.bibkpi.audit.Contribution;

/**
 * A work that counts otherwise in a figure.
 *
 * @param finding the one cause it is put down to
 * @param before the ids of its publications in the earlier run; empty if it had none
 * @param after likewise in the later
 * @param title of the work
 * @param delta by how much more it counts
 */
public record Change(Finding finding, List<String> before, List<String> after, String title, Contribution delta)
        implements Comparable<Change> {
    private static final Comparator<Change> ORDER = Comparator.comparing((Change change) -> change.finding.cause())
            .thenComparing(change -> String.join(" ", change.after))
            .thenComparing(change -> String.join(" ", change.before));

    public Change {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** {@code entered} or {@code left} the figure, or {@code changed} in it. */
    public String movement() {
        if (delta.denominator() == 0) {
            return "changed";
        }
        return delta.denominator() > 0 ? "entered" : "left";
    }

    @Override
    public int compareTo(final Change other) {
        return ORDER.compare(this, other);
    }
}
