package org.bibkpi.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Status;
import org.bibkpi.measure.Tally;

/** The business plan's own table, one row per key figure: {@code nyckeltal.csv} and {@code key_figures.csv}. */
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
                    Column.foreign("Motivering", "Why, in a sentence."),
                    Column.foreign("Anmärkning", "What the job notes of it.")),
            List.of(),
            new ReportTable.OfRun((result, facts) -> new PlanTable(Language.SV).rows(result.kpis())));

    static final ReportTable ENGLISH_TABLE = new ReportTable(
            "key_figures",
            "The business plan's own table in English, one row per key figure.",
            Dialect.ENGLISH,
            List.of(
                    Column.foreign("Key figure", "The key figure's English title."),
                    Column.foreign("Outcome", "Its outcome in every year: numerator/denominator = rounded percent."),
                    Column.foreign("Target", "Its target."),
                    Column.own("Status", "How the latest year with a figure stands to the target."),
                    Column.foreign("Reason", "Why, in a sentence."),
                    Column.foreign("Note", "What the job notes of it.")),
            List.of(),
            new ReportTable.OfRun((result, facts) -> new PlanTable(Language.EN).rows(result.kpis())));

    private final Language language;

    private PlanTable(final Language language) {
        this.language = language;
    }

    /** One row for each indicator that has a figure, in the order of the results. */
    private Stream<List<String>> rows(final List<KpiResult> results) {
        final Map<Indicator, List<KpiResult>> byIndicator = results.stream()
                .filter(result -> result.group().breakdown() == Breakdown.ALL)
                .collect(Collectors.groupingBy(KpiResult::indicator, LinkedHashMap::new, Collectors.toList()));
        return byIndicator.entrySet().stream().map(series -> row(series.getKey(), series.getValue()));
    }

    private List<String> row(final Indicator indicator, final List<KpiResult> series) {
        final KpiResult latest = latest(series);
        return List.of(
                language.of(indicator.title()),
                series.stream().map(this::outcome).collect(Collectors.joining(", ")),
                new TargetWords(language).target(indicator),
                latest.year() + ": " + StatusWords.of(latest.judgement().status(), language),
                new StatusSentence(language).of(latest),
                indicator.wording().note().map(language::of).orElse(""));
    }

    /** The latest year with a figure: the one a board asks about. */
    private static KpiResult latest(final List<KpiResult> series) {
        return series.stream()
                .filter(r -> r.judgement().status() != Status.NO_VALUE)
                .reduce((earlier, later) -> later)
                .orElse(series.get(series.size() - 1));
    }

    private String outcome(final KpiResult result) {
        return result.year() + ": " + figure(result);
    }

    private String figure(final KpiResult result) {
        if (!(result.outcome() instanceof KpiResult.Counted counted)) {
            final FigureCells cells = FigureCells.of(result.outcome(), language);
            return language.number(cells.value()) + " " + cells.unit();
        }
        final Tally tally = counted.tally();
        final String percent =
                tally.total() == 0 ? "" : Numbers.percent(tally.share().value(), 0) + " %";
        final String fraction = tally.yes() + "/" + tally.total();
        final String both = percent.isEmpty() ? fraction : fraction + " = " + percent;
        return (!percent.isEmpty() && result.indicator().wording().percentOnly() ? percent : both)
                + new OpenFunding(language).inBrackets(tally);
    }
}
