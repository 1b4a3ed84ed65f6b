package org.bibkpi.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What the runs of one contender took.
 *
 * @param name for the table
 * @param runs at least one
 */
record Timing(String name, List<Contender.Usage> runs) {
    Timing {
        runs = List.copyOf(runs);
    }

    private List<Double> seconds(final Function<Contender.Usage, Duration> part) {
        return runs.stream().map(part).map(d -> d.toMillis() / 1e3).sorted().toList();
    }

    private double median(final Function<Contender.Usage, Duration> part) {
        final List<Double> sorted = seconds(part);
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    /** A row: least, median and most seconds, those of all cores, megabytes a second, and bibkpi's speed beside it. */
    String row(final double megabytes, final Timing bibkpi) {
        final List<Double> wall = seconds(Contender.Usage::wall);
        final double median = median(Contender.Usage::wall);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %.0f | %.2f | %.2f |",
                name,
                wall.get(0),
                median,
                wall.get(wall.size() - 1),
                median(Contender.Usage::cpu),
                megabytes / median,
                median / bibkpi.median(Contender.Usage::wall),
                median(Contender.Usage::cpu) / bibkpi.median(Contender.Usage::cpu));
    }
}
