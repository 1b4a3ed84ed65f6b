package org.bibkpi.compare;

import java.util.List;
import org.bibkpi.model.InputException;

/**
 * Two runs compared, figure by figure.
 *
 * @param figures every figure that differs, in order
 * @param sources every source whose records hold something else, in order
 */
public record Comparison(List<FigureChange> figures, List<SourceChange> sources) {
    public Comparison {
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }

    /**
     * Compares two runs.
     *
     * @throws InputException if they have no figure in common, or the works do not account for a difference, so that a
     *     report must have been changed after it was written
     */
    public static Comparison of(final Run before, final Run after) {
        final Comparison comparison = new Comparer(before, after).comparison();
        comparison.figures.stream()
                .filter(figure -> !figure.isReconciled())
                .findFirst()
                .ifPresent(figure -> {
                    throw new InputException(
                            figure.figure().kpi() + " " + figure.figure().period(),
                            "the evidence does not add up to this figure of kpi.csv, so one of the reports was changed after it was"
                                    + " written. Run that job again.");
                });
        return comparison;
    }
}
