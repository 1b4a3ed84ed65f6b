package org.bibkpi.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a quality gate found.
 *
 * @param gate the gate
 * @param value what it measured, from 0 to 1
 * @param figure the figure and its year, where the gate looks at each of them
 */
public record GateFinding(QualityGate gate, BigDecimal value, Optional<FigureYear> figure) {
    /**
     * A figure of a year.
     *
     * @param indicator its id
     * @param year which
     */
    public record FigureYear(String indicator, int year) implements Comparable<FigureYear> {
        @Override
        public int compareTo(final FigureYear other) {
            final int byId = indicator.compareTo(other.indicator);
            return byId == 0 ? Integer.compare(year, other.year) : byId;
        }
    }

    /** Whether the demand is not met. */
    public boolean isBroken() {
        return !gate.holds(value);
    }
}
