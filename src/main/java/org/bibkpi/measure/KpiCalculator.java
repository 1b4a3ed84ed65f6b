package org.bibkpi.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bibkpi.model.ReportedValue;
import org.bibkpi.registry.Roster;

/** Tallies, the roster and reported values to judged key figures, period by period. */
public final class KpiCalculator {
    private final Terms terms;
    private final List<Indicator> indicators;
    private final List<ReportedValue> reported;
    private final Roster roster;

    /**
     * A calculator for the indicators of a job.
     *
     * @param terms how periods are compared
     * @param indicators in the order of the report
     * @param reported the values reported by hand
     * @param roster the funded people
     */
    public KpiCalculator(
            final Terms terms,
            final List<Indicator> indicators,
            final List<ReportedValue> reported,
            final Roster roster) {
        this.terms = terms;
        this.indicators = List.copyOf(indicators);
        this.reported = List.copyOf(reported);
        this.roster = roster;
    }

    /** Every indicator in every period, as a whole and in its parts; those reported by hand only where there is a value. */
    public List<KpiResult> calculate(final Tallies tallies) {
        final Measurement measurement = new Measurement(
                indicators, reported, roster, tallies, terms.smallCells().hidden(tallies));
        return indicators.stream()
                .flatMap(indicator -> Stream.concat(
                        series(measurement, indicator, Breakdown.ALL, ""),
                        indicator.breakdowns().stream()
                                .flatMap(breakdown -> tallies.values(breakdown).stream()
                                        .flatMap(value -> series(measurement, indicator, breakdown, value)))))
                .toList();
    }

    private Stream<KpiResult> series(
            final Measurement measurement, final Indicator indicator, final Breakdown breakdown, final String value) {
        return terms.years().stream()
                .map(year -> new Group(year, breakdown, value))
                .flatMap(group -> result(measurement, indicator, group).stream());
    }

    private Optional<KpiResult> result(final Measurement measurement, final Indicator indicator, final Group group) {
        final Optional<Measured> measured = measurement.find(indicator, group);
        return measured.map(now -> result(indicator, group, now.outcome(), judge(measurement, indicator, group, now)))
                .or(() -> measurement.isHidden(group)
                        ? Optional.of(suppressed(indicator, group))
                        : nothing(measurement, indicator, group));
    }

    private KpiResult suppressed(final Indicator indicator, final Group group) {
        return result(indicator, group, new KpiResult.Suppressed(), Judgement.only(Status.SUPPRESSED));
    }

    /** A share of nothing is told for the whole, as a year without publications is news; rulings may still bring some. */
    private Optional<KpiResult> nothing(final Measurement measurement, final Indicator indicator, final Group group) {
        return group.breakdown() == Breakdown.ALL && indicator.figure() instanceof Indicator.ShareOf
                ? Optional.of(result(
                        indicator,
                        group,
                        new KpiResult.Counted(measurement.tally(indicator, group)),
                        Judgement.only(Status.NO_VALUE)))
                : Optional.empty();
    }

    private KpiResult result(
            final Indicator indicator, final Group group, final KpiResult.Outcome outcome, final Judgement judgement) {
        return new KpiResult(
                indicator, group, outcome, judgement, terms.seriesBreaks().contains(group.year()));
    }

    private Judgement judge(
            final Measurement measurement, final Indicator indicator, final Group group, final Measured now) {
        return new Judge(indicator.target())
                .judge(terms.period(group.year()), now, Baseline.of(earlier(measurement, indicator, group)));
    }

    /** The periods to compare with: the base year of the target, else the comparable years nearest to it. */
    private Map<Integer, Measured> earlier(
            final Measurement measurement, final Indicator indicator, final Group group) {
        final Stream<Integer> comparable = terms.comparable(group.year());
        final Stream<Integer> years = indicator.target() instanceof Target.IncreaseBy increase
                ? comparable.filter(year -> year == increase.from())
                : comparable;
        final Map<Integer, Measured> earlier = new TreeMap<>();
        years.takeWhile(year -> earlier.size() < terms.baselineYears())
                .forEach(year -> measurement.find(indicator, group.in(year)).ifPresent(m -> earlier.put(year, m)));
        return earlier;
    }
}
