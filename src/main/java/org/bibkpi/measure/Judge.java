package org.bibkpi.measure;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.bibkpi.measure.Judgement.Cause;
import org.bibkpi.measure.Judgement.Chance;
import org.bibkpi.measure.Judgement.Reservation;

/** Holds figures against a target. A verdict is stated only if every way of ruling on what is undecided leads to it. */
final class Judge {
    private final Target target;
    private final Bar bar;

    Judge(final Target target) {
        this.target = target;
        this.bar = new Bar(target);
    }

    /**
     * The verdict on a figure.
     *
     * @param period its period
     * @param baseline the earlier periods to compare with
     */
    Judgement judge(final Period period, final Measured now, final Optional<Baseline> baseline) {
        if (target.needsBaseline() && baseline.isEmpty()) {
            return Judgement.only(Status.NO_BASELINE);
        }
        final Estimate before = baseline.map(Baseline::estimate).orElse(Estimate.exactly(Fraction.ZERO));
        final Status verdict = verdict(now.estimate(), before);
        final Optional<Reservation> reservation = reservation(period, now, before, verdict);
        return new Judgement(
                reservation.isPresent() ? Status.PRELIMINARY : verdict,
                baseline.map(b -> b.with(now)),
                spare(now, before.value()),
                chance(now, before.value(), baseline),
                reservation);
    }

    private Status verdict(final Estimate now, final Estimate before) {
        final Side least = bar.side(now.low(), before.high());
        return least == bar.side(now.high(), before.low()) ? least.status(target) : Status.UNDECIDED;
    }

    private Optional<Reservation> reservation(
            final Period period, final Measured now, final Estimate before, final Status verdict) {
        if (verdict == Status.NO_TARGET) {
            return Optional.empty();
        }
        if (period.declaredIncomplete()) {
            return Optional.of(new Reservation(Cause.DECLARED, verdict));
        }
        if (target instanceof Target.IncreaseBy t && period.year() < t.by() && verdict == Status.MISSED) {
            return Optional.of(new Reservation(Cause.NOT_DUE, verdict));
        }
        return period.isLast() && verdict != Status.UNDECIDED && verdict(now.settled(), before) != verdict
                ? Optional.of(new Reservation(Cause.ONLINE_DATES, verdict))
                : Optional.empty();
    }

    private OptionalLong spare(final Measured now, final Fraction before) {
        final KpiResult.Outcome outcome = now.outcome();
        if (outcome instanceof KpiResult.Counted counted) {
            return bar.spare(counted.tally().yes(), counted.tally().total(), before);
        }
        if (outcome instanceof KpiResult.PublicationCount count) {
            return bar.spare(count.tally().yes(), 1, before);
        }
        return outcome instanceof KpiResult.Amount amount && amount.unit() != Unit.RATIO
                ? bar.spare(amount.value().longValueExact(), 1, before)
                : OptionalLong.empty();
    }

    /** Whether the value would be on the same side wherever in its interval the truth may lie. */
    private Chance chance(final Measured now, final Fraction before, final Optional<Baseline> baseline) {
        if (now.shares().isEmpty() || target instanceof Target.None) {
            return Chance.NOT_ASKED;
        }
        final Interval interval = target.needsBaseline()
                ? baseline.orElseThrow().change(now).orElseThrow()
                : Interval.wilson(now.shares().get().share());
        final Fraction origin = target.needsBaseline() ? before : Fraction.ZERO;
        final Side side = bar.side(now.estimate().value(), before);
        return Stream.of(interval.low(), interval.high())
                        .map(limit -> bar.side(origin.plus(Fraction.of(limit)), before))
                        .allMatch(side::equals)
                ? Chance.CLEAR
                : Chance.NOT_CLEAR;
    }
}
