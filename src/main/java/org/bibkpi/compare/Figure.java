package org.bibkpi.compare;

import java.util.Comparator;

/**
 * A key figure of a period, for all publications.
 *
 * @param kpi its id
 * @param period a year
 */
public record Figure(String kpi, int period) implements Comparable<Figure> {
    @Override
    public int compareTo(final Figure other) {
        return Comparator.comparing(Figure::kpi)
                .thenComparingInt(Figure::period)
                .compare(this, other);
    }
}
