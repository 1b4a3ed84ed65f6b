package org.bibkpi.measure;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What publications are counted for: an indicator without what only its judging and printing needs.
 *
 * @param indicator its id
 * @param condition what a publication has to be to count in it
 * @param breakdowns by what it is also given in parts
 */
public record CountedFigure(String indicator, Condition condition, List<Breakdown> breakdowns) implements Serializable {
    public CountedFigure {
        breakdowns = List.copyOf(breakdowns);
    }

    /** Those of the indicators that are counted of publications. */
    public static List<CountedFigure> of(final List<Indicator> indicators) {
        return indicators.stream().flatMap(CountedFigure::of).toList();
    }

    private static Stream<CountedFigure> of(final Indicator indicator) {
        return indicator.figure() instanceof Indicator.OfPublications figure
                ? Stream.of(new CountedFigure(indicator.id(), figure.condition(), indicator.breakdowns()))
                : Stream.empty();
    }

    /** Whether it is given for the parts of a breakdown, as it always is for the whole. */
    boolean isGivenBy(final Breakdown breakdown) {
        return breakdown == Breakdown.ALL || breakdowns.contains(breakdown);
    }
}
