package org.bibkpi.compare;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bibkpi.audit.Contribution;

/**
 * A figure that differs between two runs.
 *
 * @param before what the earlier run gives
 * @param after what the later gives
 * @param changes every work that moved it; empty for a figure that is not counted of publications
 * @param finding why such a figure differs; of others each work has its own
 */
public record FigureChange(FigureValue before, FigureValue after, List<Change> changes, Optional<Finding> finding) {
    public FigureChange {
        changes = changes.stream().sorted().toList();
    }

    /** Which figure. */
    public Figure figure() {
        return after.figure();
    }

    /** By how much the figure moved. */
    public Contribution delta() {
        return after.counted().minus(before.counted());
    }

    /** The works by cause, in the order of the causes. */
    public SortedMap<Cause, List<Change>> byCause() {
        return changes.stream()
                .collect(Collectors.groupingBy(change -> change.finding().cause(), TreeMap::new, Collectors.toList()));
    }

    /** By how much the figure moved for these works. */
    public static Contribution sum(final List<Change> changes) {
        return changes.stream().map(Change::delta).reduce(Contribution.NONE, Contribution::plus);
    }

    /** Whether the works account for the whole difference. */
    public boolean isReconciled() {
        return sum(changes).equals(delta());
    }
}
