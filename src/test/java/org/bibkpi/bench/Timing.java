package org.bibkpi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What the runs of one contender took.
 *
 * @param name for the table
 * @param runs at least one
 */
record Timing(String name, List<Contender.Usage> runs) {
    /** What every table begins with. */
    static final String HEADER = "| | least s | quickest quarter s | median s | most s | CPU s |";

    Timing {
        runs = List.copyOf(runs);
    }

    /** Each contender so many times, one after the other, then the next time. */
    static List<Timing> inTurns(final List<Contender> contenders, final int runs, final Path log)
            throws IOException, InterruptedException {
        final Map<String, List<Contender.Usage>> usages = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (final Contender contender : contenders) {
                usages.computeIfAbsent(contender.name(), n -> new ArrayList<>()).add(contender.run(log));
            }
        }
        return usages.entrySet().stream()
                .map(e -> new Timing(e.getKey(), e.getValue()))
                .toList();
    }

    private List<Double> seconds(final Function<Contender.Usage, Duration> part) {
        return runs.stream().map(part).map(d -> d.toMillis() / 1e3).sorted().toList();
    }

    private double median(final Function<Contender.Usage, Duration> part) {
        final List<Double> sorted = seconds(part);
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    /** The beginning of a row: least, within which a quarter of the runs ended, median and most seconds, those of all cores. */
    private String row() {
        final List<Double> wall = seconds(Contender.Usage::wall);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f | %.1f |",
                name,
                wall.get(0),
                wall.get(wall.size() / 4),
                median(Contender.Usage::wall),
                wall.get(wall.size() - 1),
                median(Contender.Usage::cpu));
    }

    /** A row with megabytes a second, and bibkpi's speed beside it. */
    String row(final double megabytes, final Timing bibkpi) {
        final double median = median(Contender.Usage::wall);
        return row()
                + String.format(
                        Locale.ROOT,
                        " %.0f | %.2f | %.2f |",
                        megabytes / median,
                        median / bibkpi.median(Contender.Usage::wall),
                        median(Contender.Usage::cpu) / bibkpi.median(Contender.Usage::cpu));
    }

    /** A row with how many times as long as another it takes, and a goal. */
    String row(final Timing least, final String goal) {
        final double times = median(Contender.Usage::wall) / least.median(Contender.Usage::wall);
        return row() + String.format(Locale.ROOT, " %.2f | %s |", times, goal);
    }
}
