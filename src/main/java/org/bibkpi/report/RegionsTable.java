package org.bibkpi.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.Group;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Place;
import org.bibkpi.measure.RunResult;
import org.bibkpi.measure.Status;
import org.bibkpi.model.AsciiCase;

/** {@code regions.csv}: the figures that are given by region, for every region side by side. */
final class RegionsTable {
    static final ReportTable TABLE = new ReportTable(
            "regions",
            "The figures that are given by region: the country, each healthcare region, and each region, one row per figure"
                    + " and period. A publication of two regions counts once in each and once in the country.",
            Dialect.MACHINE,
            List.of(
                    Column.own("level", "`country`, `healthcare_region` or `region`."),
                    Column.identifier("code", "The county code of a region, the short name of a healthcare region."),
                    Column.own("name", "Its Swedish name."),
                    Column.identifier("healthcare_region", "The healthcare region of a region."),
                    Column.own("kpi_id", "The key figure."),
                    Column.year("period", "The year."),
                    Column.integer("numerator", "Publications with the property."),
                    Column.integer("denominator", "All of them."),
                    Column.figure("value", "The figure; shares from 0 to 1."),
                    Column.figure("ci_low", "The lower limit of the 95 % interval."),
                    Column.figure("ci_high", "The upper limit of the 95 % interval."),
                    Column.integer("undecided", "Publications for which it is open."),
                    Column.figure("low", "The least the figure could be, as in `kpi.csv`."),
                    Column.figure("high", "The most the figure could be, as in `kpi.csv`."),
                    Column.own("status", "How the figure stands to its target."),
                    Column.own("standing", "The same in three levels: `good`, `open`, `bad`; `none`: not judged.")),
            List.of("level", "code", "kpi_id", "period"),
            new ReportTable.OfRun((result, facts) -> new RegionsTable(result).rows()));

    private final Map<String, KpiResult> results = new HashMap<>();
    private final List<Indicator> indicators;
    private final List<Integer> years;

    private RegionsTable(final RunResult result) {
        result.kpis().forEach(kpi -> results.put(key(kpi.indicator(), kpi.group()), kpi));
        this.indicators = result.kpis().stream()
                .map(KpiResult::indicator)
                .distinct()
                .filter(RegionsTable::isGivenByRegion)
                .toList();
        this.years =
                result.kpis().stream().map(KpiResult::year).distinct().sorted().toList();
    }

    private static boolean isGivenByRegion(final Indicator indicator) {
        return indicator.breakdowns().contains(Breakdown.REGION)
                || indicator.breakdowns().contains(Breakdown.HEALTHCARE_REGION);
    }

    private Stream<List<String>> rows() {
        final List<Place> places = Place.all();
        return indicators.stream()
                .flatMap(indicator -> places.stream()
                        .filter(place -> isGivenFor(indicator, place))
                        .flatMap(place -> years.stream().map(year -> row(indicator, place, year))));
    }

    private static boolean isGivenFor(final Indicator indicator, final Place place) {
        return place.breakdown() == Breakdown.ALL || indicator.breakdowns().contains(place.breakdown());
    }

    /** A region whose providers no publication names has a row too, with a status and no more. */
    private List<String> row(final Indicator indicator, final Place place, final int year) {
        final Optional<KpiResult> result =
                Optional.ofNullable(results.get(key(indicator, new Group(year, place.breakdown(), place.code()))));
        final FigureCells figure =
                result.map(kpi -> FigureCells.of(kpi.outcome(), Language.EN)).orElseGet(FigureCells::nothing);
        final Status status = result.map(kpi -> kpi.judgement().status()).orElse(Status.NO_VALUE);
        return List.of(
                place.breakdown() == Breakdown.ALL
                        ? "country"
                        : place.breakdown().label(),
                place.code(),
                place.name(),
                place.healthcareRegion(),
                indicator.id(),
                String.valueOf(year),
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                figure.ciLow(),
                figure.ciHigh(),
                figure.undecided(),
                figure.low(),
                figure.high(),
                status.label(),
                AsciiCase.lower(Standing.of(status).name()));
    }

    private static String key(final Indicator indicator, final Group group) {
        return indicator.id() + " " + group.breakdown().label() + " " + group.value() + " " + group.year();
    }
}
