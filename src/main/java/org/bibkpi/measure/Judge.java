package org.bibkpi.measure;

import java.util.Optional;

/** Holds a value against a target, in exact arithmetic. */
final class Judge {
    private Judge() {}

    /**
     * The verdict on one value.
     *
     * @param baseline the pooled value of earlier comparable periods; empty if there are none
     */
    static Status judge(final Target target, final Fraction value, final Optional<Fraction> baseline) {
        if (target.needsBaseline()) {
            return baseline.map(b -> against(target, value, b)).orElse(Status.NO_BASELINE);
        }
        return against(target, value, value);
    }

    private static Status against(final Target target, final Fraction value, final Fraction baseline) {
        if (target instanceof Target.AtLeast t) {
            return metIf(value.compareTo(Fraction.of(t.value())) >= 0);
        }
        if (target instanceof Target.AtMost t) {
            return metIf(value.compareTo(Fraction.of(t.value())) <= 0);
        }
        if (target instanceof Target.EqualTo t) {
            return metIf(within(value, Fraction.of(t.value()), Fraction.of(t.tolerance())) == 0);
        }
        if (target instanceof Target.Maintain t) {
            return maintained(within(value, baseline, Fraction.of(t.tolerance())));
        }
        return target instanceof Target.Increase ? metIf(value.compareTo(baseline) > 0) : Status.NO_TARGET;
    }

    /**
     * The value at which the verdict would turn for the worse: what the margin is measured from. Empty if there is none.
     */
    static Optional<Fraction> bar(final Target target, final Optional<Fraction> baseline) {
        if (target instanceof Target.Maintain t) {
            return baseline.map(b -> b.minus(Fraction.of(t.tolerance())));
        }
        return target instanceof Target.AtLeast || target instanceof Target.AtMost
                ? target.figure().map(Fraction::of)
                : Optional.empty();
    }

    /** Minus one below, zero within, one above the middle plus or minus the tolerance. */
    private static int within(final Fraction value, final Fraction middle, final Fraction tolerance) {
        if (value.compareTo(middle.minus(tolerance)) < 0) {
            return -1;
        }
        return value.compareTo(middle.plus(tolerance)) > 0 ? 1 : 0;
    }

    private static Status metIf(final boolean condition) {
        return condition ? Status.MET : Status.MISSED;
    }

    private static Status maintained(final int side) {
        return switch (side) {
            case -1 -> Status.LOWER;
            case 1 -> Status.HIGHER;
            default -> Status.MAINTAINED;
        };
    }
}
