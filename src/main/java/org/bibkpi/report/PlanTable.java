package org.bibkpi.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bibkpi.measure.Bilingual;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Status;
import org.bibkpi.measure.Tally;
import org.bibkpi.measure.Target;

/** {@code nyckeltal.csv}: the business plan's own table in Swedish, one row per key figure. */
final class PlanTable {
    static final ReportTable TABLE = new ReportTable(
            "nyckeltal",
            "The business plan's own table in Swedish, one row per key figure.",
            Dialect.SWEDISH,
            List.of(
                    Column.foreign("Nyckeltal", "The key figure's Swedish title."),
                    Column.foreign("Utfall", "Its outcome in every year: numerator/denominator = rounded percent."),
                    Column.foreign("Mål", "Its target."),
                    Column.own("Status", "How the latest year with a figure stands to the target."),
                    Column.own("Motivering", "Why, in a sentence.")),
            List.of(),
            new ReportTable.OfRun((result, facts) -> rows(result.kpis()).stream()));

    private PlanTable() {}

    /** One row for each indicator that has a figure, in the order of the results. */
    static List<List<String>> rows(final List<KpiResult> results) {
        final Map<Indicator, List<KpiResult>> byIndicator = results.stream()
                .filter(result -> result.group().breakdown() == Breakdown.ALL)
                .collect(Collectors.groupingBy(KpiResult::indicator, LinkedHashMap::new, Collectors.toList()));
        final List<List<String>> rows = new ArrayList<>();
        byIndicator.forEach((indicator, series) -> rows.add(row(indicator, series)));
        return rows;
    }

    private static List<String> row(final Indicator indicator, final List<KpiResult> series) {
        final KpiResult latest = latest(series);
        return List.of(
                title(indicator.title()),
                series.stream().map(PlanTable::outcome).collect(Collectors.joining(", ")),
                target(indicator),
                latest.year() + ": " + status(latest.judgement().status()),
                new StatusSentence(Language.SV).of(latest));
    }

    /** The latest year with a figure: the one a board asks about. */
    private static KpiResult latest(final List<KpiResult> series) {
        return series.stream()
                .filter(r -> r.judgement().status() != Status.NO_VALUE)
                .reduce((earlier, later) -> later)
                .orElse(series.get(series.size() - 1));
    }

    private static String outcome(final KpiResult result) {
        if (result.outcome() instanceof KpiResult.Counted counted) {
            final Tally tally = counted.tally();
            return result.year() + ": " + tally.yes() + "/" + tally.total() + percent(tally) + open(tally);
        }
        final FigureCells cells = FigureCells.of(result.outcome(), Language.SV);
        return result.year() + ": " + Language.SV.number(cells.value()) + " " + cells.unit();
    }

    private static String percent(final Tally tally) {
        return tally.total() == 0 ? "" : " = " + Numbers.percent(tally.low().value(), 0) + " %";
    }

    private static String open(final Tally tally) {
        return tally.undecided() == 0 ? "" : " (" + tally.undecided() + " oavgjorda)";
    }

    private static String title(final Bilingual title) {
        return title.sv();
    }

    private static String target(final Indicator indicator) {
        final Target target = indicator.target();
        if (target instanceof Target.AtLeast) {
            return "minst " + figure(indicator);
        }
        if (target instanceof Target.AtMost) {
            return "högst " + figure(indicator);
        }
        if (target instanceof Target.EqualTo) {
            return figure(indicator);
        }
        if (target instanceof Target.Maintain) {
            return "bibehålla";
        }
        return target instanceof Target.Increase ? "öka" : "";
    }

    private static String figure(final Indicator indicator) {
        return indicator
                .target()
                .figure()
                .map(value -> indicator.figure() instanceof Indicator.Reported reported
                        ? Language.SV.number(Numbers.value(value)) + " " + reported.unit()
                        : Language.SV.number(
                                        Numbers.value(value.movePointRight(2).stripTrailingZeros())) + " %")
                .orElse("");
    }

    private static String status(final Status status) {
        return switch (status) {
            case MET -> "uppnått";
            case MISSED -> "ej uppnått";
            case MAINTAINED -> "bibehållet";
            case LOWER -> "lägre";
            case HIGHER -> "högre";
            case UNDECIDED -> "oavgjort";
            case PRELIMINARY -> "preliminärt";
            case SUPPRESSED -> "visas inte";
            case NO_BASELINE -> "jämförelse saknas";
            case NO_VALUE -> "värde saknas";
            case NO_TARGET -> "utan mål";
        };
    }
}
