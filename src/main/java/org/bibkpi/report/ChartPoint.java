package org.bibkpi.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.bibkpi.measure.KpiResult;

/**
 * A period of a key figure as a chart shows it: shares in percent, other figures as they are.
 *
 * @param year the period
 * @param series the number of its series: series breaks count up
 * @param label of the value
 * @param value what is established
 * @param high the most it could be once the undecided are ruled on
 * @param interval the 95 % interval; empty where there is none
 * @param baseline what it was compared with; empty if nothing
 * @param standing how it stands to the target
 */
record ChartPoint(
        int year,
        int series,
        String label,
        double value,
        double high,
        Optional<Range> interval,
        Optional<Double> baseline,
        Standing standing) {
    /** From one value to another. */
    record Range(double low, double high) {}

    /** The point of a result; none if it has no value. */
    static Optional<ChartPoint> of(final KpiResult result, final int series) {
        final FigureCells cells = FigureCells.of(result.outcome(), Language.EN);
        if (cells.value().isEmpty()) {
            return Optional.empty();
        }
        final double scale = result.outcome() instanceof KpiResult.Counted ? 100 : 1;
        final double value = number(cells.value(), scale);
        return Optional.of(new ChartPoint(
                result.year(),
                series,
                label(result, cells),
                value,
                cells.high().isEmpty() ? value : number(cells.high(), scale),
                interval(cells, scale),
                result.judgement().comparison().map(c -> c.value().doubleValue() * scale),
                Standing.of(result.judgement().status())));
    }

    private static Optional<Range> interval(final FigureCells cells, final double scale) {
        return cells.ciLow().isEmpty()
                ? Optional.empty()
                : Optional.of(new Range(number(cells.ciLow(), scale), number(cells.ciHigh(), scale)));
    }

    private static String label(final KpiResult result, final FigureCells cells) {
        return result.outcome() instanceof KpiResult.Counted
                ? Numbers.percent(new BigDecimal(cells.value()), 0) + " %"
                : cells.value();
    }

    private static double number(final String cell, final double scale) {
        return Double.parseDouble(cell) * scale;
    }
}
