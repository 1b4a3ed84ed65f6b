package org.bibkpi.measure;

import java.util.Optional;
import java.util.OptionalLong;

/** What a target demands, in exact arithmetic. */
final class Bar {
    private final Target target;

    Bar(final Target target) {
        this.target = target;
    }

    /**
     * On which side a value lies.
     *
     * @param baseline the value of earlier periods; of no effect for a target that needs none
     */
    Side side(final Fraction value, final Fraction baseline) {
        if (target instanceof Target.EqualTo t) {
            return around(value, Fraction.of(t.value()), Fraction.of(t.tolerance()));
        }
        if (target instanceof Target.Maintain t) {
            return around(value, baseline, Fraction.of(t.tolerance()));
        }
        if (target instanceof Target.Increase) {
            return Side.belowUnless(value.compareTo(baseline) > 0);
        }
        final Optional<Fraction> line = line(baseline);
        if (isCeiling()) {
            return value.compareTo(line.orElseThrow()) > 0 ? Side.ABOVE : Side.WITHIN;
        }
        return Side.belowUnless(line.isEmpty() || value.compareTo(line.get()) >= 0);
    }

    /** The value at which the verdict would turn for the worse: what the margin is measured from. */
    Optional<Fraction> line(final Fraction baseline) {
        if (target instanceof Target.Maintain t) {
            return Optional.of(baseline.minus(Fraction.of(t.tolerance())));
        }
        if (target instanceof Target.Increase) {
            return Optional.of(baseline);
        }
        if (target instanceof Target.IncreaseBy t) {
            return Optional.of(baseline.times(Fraction.of(1).plus(Fraction.of(t.share()))));
        }
        return target instanceof Target.EqualTo
                ? Optional.empty()
                : target.figure().map(Fraction::of);
    }

    /**
     * By how many the established value keeps clear of the line; negative: short by so many.
     *
     * @param part the value's own number
     * @param whole what it is a part of; 1 for a figure that is no share
     */
    OptionalLong spare(final long part, final long whole, final Fraction baseline) {
        final Optional<Fraction> line = line(baseline);
        if (line.isEmpty()) {
            return OptionalLong.empty();
        }
        final long least = target instanceof Target.Increase
                ? line.get().floorOf(whole) + 1
                : line.get().ceilOf(whole);
        return OptionalLong.of(isCeiling() ? line.get().floorOf(whole) - part : part - least);
    }

    private boolean isCeiling() {
        return target instanceof Target.AtMost || target instanceof Target.RankAtMost;
    }

    private static Side around(final Fraction value, final Fraction middle, final Fraction tolerance) {
        return Side.of(value, middle.minus(tolerance), middle.plus(tolerance));
    }
}
