package org.bibkpi.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Earlier periods that a figure is compared with.
 *
 * @param years which
 * @param estimate their value: shares as one pool, other figures as their mean
 * @param shares the pool; empty for other figures
 */
record Baseline(List<Integer> years, Estimate estimate, Optional<Tally> shares) {
    Baseline {
        years = List.copyOf(years);
    }

    /** These periods together; empty if there are none. */
    static Optional<Baseline> of(final Map<Integer, Measured> periods) {
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        final List<Integer> years = List.copyOf(periods.keySet());
        return Optional.of(pool(periods)
                .map(tally -> pooled(years, tally))
                .orElseGet(() -> new Baseline(
                        years,
                        Estimate.mean(periods.values().stream()
                                .map(Measured::estimate)
                                .toList()),
                        Optional.empty())));
    }

    /** How a later figure compares. */
    Judgement.Comparison with(final Measured now) {
        return new Judgement.Comparison(years, estimate.value().toDecimal(), change(now));
    }

    /** The 95 % interval of the difference. */
    Optional<Interval> change(final Measured now) {
        return now.shares().flatMap(tally -> shares.map(then -> Interval.newcombe(tally.share(), then.share())));
    }

    private static Baseline pooled(final List<Integer> years, final Tally tally) {
        return new Baseline(years, Measured.share(tally).estimate(), Optional.of(tally));
    }

    private static Optional<Tally> pool(final Map<Integer, Measured> periods) {
        return periods.values().stream()
                .flatMap(period -> period.shares().stream())
                .reduce(Tally::plus);
    }
}
