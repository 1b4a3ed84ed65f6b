package org.bibkpi.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A verdict with what it stands on.
 *
 * @param status how the figure stands to its target
 * @param bar the exact value at which it would turn
 * @param pooled the exact value of earlier comparable periods
 * @param spare publications to spare; negative: short by so many
 * @param chance whether the verdict is clear of chance
 */
public record Judgement(
        Status status, Optional<BigDecimal> bar, Optional<BigDecimal> pooled, OptionalLong spare, Chance chance) {
    /** Whether the 95 % interval leaves the verdict open. */
    public enum Chance {
        /** The whole interval lies on the verdict's side. */
        CLEAR,
        /** The interval reaches over the target. */
        NOT_CLEAR,
        /** The question does not arise. */
        NOT_ASKED
    }
}
