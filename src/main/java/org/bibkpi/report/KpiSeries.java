package org.bibkpi.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Status;

/**
 * A key figure as a whole, over the periods.
 *
 * @param indicator its definition
 * @param results one for each period, in order, at least one
 */
record KpiSeries(Indicator indicator, List<KpiResult> results) {
    KpiSeries {
        results = List.copyOf(results);
    }

    /** One for each indicator that has a figure, in the order of the results. */
    static List<KpiSeries> of(final List<KpiResult> results) {
        final Map<Indicator, List<KpiResult>> byIndicator = results.stream()
                .filter(result -> result.group().breakdown() == Breakdown.ALL)
                .collect(Collectors.groupingBy(KpiResult::indicator, LinkedHashMap::new, Collectors.toList()));
        return byIndicator.entrySet().stream()
                .map(series -> new KpiSeries(series.getKey(), series.getValue()))
                .toList();
    }

    /** The latest period with a figure: the one a board asks about. */
    KpiResult latest() {
        return results.stream()
                .filter(r -> r.judgement().status() != Status.NO_VALUE)
                .reduce((earlier, later) -> later)
                .orElse(results.get(results.size() - 1));
    }

    /** Whether it is a share. */
    boolean isShare() {
        return indicator.figure() instanceof Indicator.ShareOf;
    }
}
