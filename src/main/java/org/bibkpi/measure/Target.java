package org.bibkpi.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.bibkpi.model.Check;

/** What a figure is held against. Shares are given from 0 to 1, tolerances of shares likewise (0.05 is 5 points). */
public sealed interface Target {
    /** The stable word of {@code kpi.csv}. */
    String rule();

    /** The figure the target names; empty where it is only relative to earlier periods. */
    default Optional<BigDecimal> figure() {
        return Optional.empty();
    }

    /** Whether the target can only be judged against earlier periods. */
    default boolean needsBaseline() {
        return false;
    }

    /** At least the figure. */
    record AtLeast(BigDecimal value) implements Target {
        @Override
        public String rule() {
            return "at_least";
        }

        @Override
        public Optional<BigDecimal> figure() {
            return Optional.of(value);
        }
    }

    /** At most the figure. */
    record AtMost(BigDecimal value) implements Target {
        @Override
        public String rule() {
            return "at_most";
        }

        @Override
        public Optional<BigDecimal> figure() {
            return Optional.of(value);
        }
    }

    /**
     * The figure, give or take the tolerance.
     *
     * @param tolerance in the figure's own unit, not negative
     */
    record EqualTo(BigDecimal value, BigDecimal tolerance) implements Target {
        public EqualTo {
            Check.that(tolerance.signum() >= 0, "a tolerance is not negative");
        }

        @Override
        public String rule() {
            return "equals";
        }

        @Override
        public Optional<BigDecimal> figure() {
            return Optional.of(value);
        }
    }

    /**
     * No lower than earlier periods, give or take the tolerance.
     *
     * @param tolerance in the figure's own unit, not negative
     */
    record Maintain(BigDecimal tolerance) implements Target {
        public Maintain {
            Check.that(tolerance.signum() >= 0, "a tolerance is not negative");
        }

        @Override
        public String rule() {
            return "maintain";
        }

        @Override
        public boolean needsBaseline() {
            return true;
        }
    }

    /** Higher than earlier periods. */
    record Increase() implements Target {
        @Override
        public String rule() {
            return "increase";
        }

        @Override
        public boolean needsBaseline() {
            return true;
        }
    }

    /**
     * Higher than in a base year by at least a part of what it was then.
     *
     * @param share the part: 0.5 is half as much again
     * @param from the base year
     * @param by the year in which it is due
     */
    record IncreaseBy(BigDecimal share, int from, int by) implements Target {
        public IncreaseBy {
            Check.that(share.signum() > 0, "an increase is more than nothing");
            Check.that(from < by, "an increase is due after its base year");
        }

        @Override
        public String rule() {
            return "increase_by";
        }

        @Override
        public Optional<BigDecimal> figure() {
            return Optional.of(share);
        }

        @Override
        public boolean needsBaseline() {
            return true;
        }
    }

    /**
     * Among the first.
     *
     * @param place the last place that will do, from 1
     */
    record RankAtMost(int place) implements Target {
        public RankAtMost {
            Check.that(place >= 1, "places are numbered from 1, not %d", place);
        }

        @Override
        public String rule() {
            return "rank_at_most";
        }

        @Override
        public Optional<BigDecimal> figure() {
            return Optional.of(BigDecimal.valueOf(place));
        }
    }

    /** Followed, but not judged. */
    record None() implements Target {
        @Override
        public String rule() {
            return "none";
        }
    }
}
