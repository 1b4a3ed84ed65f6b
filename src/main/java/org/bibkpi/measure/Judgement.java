package org.bibkpi.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A verdict with what it stands on.
 *
 * @param status how the figure stands to its target
 * @param comparison the earlier periods it was compared with
 * @param spare publications to spare; negative: short by so many
 * @param chance whether the verdict is clear of chance
 * @param reservation why the status is preliminary
 */
public record Judgement(
        Status status,
        Optional<Comparison> comparison,
        OptionalLong spare,
        Chance chance,
        Optional<Reservation> reservation) {
    /** Whether the 95 % interval leaves the verdict open. */
    public enum Chance {
        /** The whole interval lies on the verdict's side. */
        CLEAR,
        /** The interval reaches over the target. */
        NOT_CLEAR,
        /** The question does not arise. */
        NOT_ASKED
    }

    /**
     * Earlier periods that a figure was compared with.
     *
     * @param years in order, at least one
     * @param value their exact value: shares as one pool, other figures as their mean
     * @param change the 95 % interval of the difference of the shares, now less then; empty for other figures
     */
    public record Comparison(List<Integer> years, BigDecimal value, Optional<Interval> change) {
        public Comparison {
            years = years.stream().sorted().toList();
        }
    }

    /**
     * Why a verdict is not final.
     *
     * @param cause the reason
     * @param soFar what the verdict would be
     */
    public record Reservation(Cause cause, Status soFar) {}

    /** What keeps a verdict from being final. */
    public enum Cause {
        /** The job declares the year to be incomplete. */
        DECLARED,
        /** Publications that stand in the year by an online date only could turn the verdict. */
        ONLINE_DATES,
        /** The target is due in a later year. */
        NOT_DUE
    }

    /** A status that nothing was compared for. */
    static Judgement only(final Status status) {
        return new Judgement(status, Optional.empty(), OptionalLong.empty(), Chance.NOT_ASKED, Optional.empty());
    }
}
