package org.bibkpi.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bibkpi.measure.Judgement.Chance;
import org.bibkpi.model.ReportedValue;

/** Tallies and reported values to judged key figures, period by period. */
public final class KpiCalculator {
    private final List<Integer> years;
    private final SortedSet<Integer> seriesBreaks;
    private final List<Indicator> indicators;
    private final List<ReportedValue> reported;

    /**
     * A calculator for the indicators of a job.
     *
     * @param years the periods, in order
     * @param seriesBreaks the years with which a new, not comparable series begins
     * @param indicators in the order of the report
     * @param reported the values reported by hand
     */
    public KpiCalculator(
            final List<Integer> years,
            final List<Integer> seriesBreaks,
            final List<Indicator> indicators,
            final List<ReportedValue> reported) {
        this.years = List.copyOf(years);
        this.seriesBreaks = new TreeSet<>(seriesBreaks);
        this.indicators = List.copyOf(indicators);
        this.reported = List.copyOf(reported);
    }

    /** Every indicator in every period; indicators reported by hand only where there is a value. */
    public List<KpiResult> calculate(final Tallies tallies) {
        return indicators.stream()
                .flatMap(i -> i.figure() instanceof Indicator.ShareOf share
                        ? shares(i, share.question(), tallies)
                        : byHand(i))
                .toList();
    }

    private Stream<KpiResult> shares(final Indicator indicator, final Question question, final Tallies tallies) {
        return years.stream().map(year -> {
            final Tally tally = tallies.of(question, year);
            return new KpiResult(
                    indicator,
                    year,
                    new KpiResult.Counted(tally),
                    judge(indicator.target(), tally, baseline(question, year, tallies)),
                    seriesBreaks.contains(year));
        });
    }

    private Judgement judge(final Target target, final Tally tally, final Optional<Tally> baseline) {
        if (tally.total() == 0) {
            return new Judgement(
                    Status.NO_VALUE, Optional.empty(), Optional.empty(), OptionalLong.empty(), Chance.NOT_ASKED);
        }
        final Optional<Fraction> established = baseline.map(b -> Fraction.of(b.low()));
        final Optional<Fraction> bar = Judge.bar(target, established);
        return new Judgement(
                verdict(target, tally, baseline),
                bar.map(Fraction::toDecimal),
                established.map(Fraction::toDecimal),
                bar.map(b -> OptionalLong.of(spare(target, tally, b))).orElseGet(OptionalLong::empty),
                chance(target, tally));
    }

    /** The verdict, if every way of ruling on the undecided publications, then and now, leads to the same. */
    private static Status verdict(final Target target, final Tally tally, final Optional<Tally> baseline) {
        final List<Status> possible = LongStream.rangeClosed(tally.yes(), tally.yes() + tally.undecided())
                .mapToObj(yes -> Fraction.of(new Share(yes, tally.total())))
                .flatMap(value -> Stream.of(
                        Judge.judge(target, value, baseline.map(b -> Fraction.of(b.low()))),
                        Judge.judge(target, value, baseline.map(b -> Fraction.of(b.high())))))
                .distinct()
                .toList();
        return possible.size() == 1 ? possible.get(0) : Status.UNDECIDED;
    }

    /** By how many publications the established figure keeps clear of the bar. */
    private static long spare(final Target target, final Tally tally, final Fraction bar) {
        return target instanceof Target.AtMost
                ? bar.floorOf(tally.total()) - tally.yes()
                : tally.yes() - bar.ceilOf(tally.total());
    }

    private static Chance chance(final Target target, final Tally tally) {
        if (!(target instanceof Target.AtLeast || target instanceof Target.AtMost)) {
            return Chance.NOT_ASKED;
        }
        final double figure = target.figure().map(BigDecimal::doubleValue).orElseThrow();
        return Interval.wilson(tally.low()).contains(figure) ? Chance.NOT_CLEAR : Chance.CLEAR;
    }

    private Optional<Tally> baseline(final Question question, final int year, final Tallies tallies) {
        return comparable(year)
                .map(y -> tallies.of(question, y))
                .filter(t -> t.total() > 0)
                .limit(Target.BASELINE_PERIODS)
                .reduce(Tally::plus);
    }

    /** The years before this one, nearest first, back to the last break of the series. */
    private Stream<Integer> comparable(final int year) {
        final int first = seriesBreaks.headSet(year + 1).isEmpty()
                ? years.get(0)
                : seriesBreaks.headSet(year + 1).last();
        return IntStream.iterate(year - 1, y -> y >= first, y -> y - 1).boxed();
    }

    private Stream<KpiResult> byHand(final Indicator indicator) {
        final List<KpiResult> results = new ArrayList<>();
        for (final int year : years) {
            find(indicator.id(), year).map(value -> byHand(indicator, value)).ifPresent(results::add);
        }
        return results.stream();
    }

    private KpiResult byHand(final Indicator indicator, final ReportedValue value) {
        final Optional<Fraction> baseline = mean(comparable(value.year())
                .flatMap(y -> find(indicator.id(), y).stream())
                .limit(Target.BASELINE_PERIODS)
                .map(v -> Fraction.of(v.value()))
                .toList());
        final Judgement judgement = new Judgement(
                Judge.judge(indicator.target(), Fraction.of(value.value()), baseline),
                Judge.bar(indicator.target(), baseline).map(Fraction::toDecimal),
                baseline.map(Fraction::toDecimal),
                OptionalLong.empty(),
                Chance.NOT_ASKED);
        return new KpiResult(
                indicator, value.year(), new KpiResult.ByHand(value), judgement, seriesBreaks.contains(value.year()));
    }

    private static Optional<Fraction> mean(final List<Fraction> values) {
        return values.stream().reduce(Fraction::plus).map(sum -> sum.dividedBy(values.size()));
    }

    private Optional<ReportedValue> find(final String indicator, final int year) {
        return reported.stream()
                .filter(v -> v.indicator().equals(indicator) && v.year() == year)
                .findFirst();
    }
}
