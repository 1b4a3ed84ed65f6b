package org.bibkpi.report;

import static j2html.TagCreator.h2;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Tally;

/** The plan's own table on the page: a row for each key figure, a column for each year, then target and status. */
final class PlanSection {
    private final Language language;
    private final List<KpiSeries> series;

    PlanSection(final Language language, final List<KpiSeries> series) {
        this.language = language;
        this.series = series;
    }

    DomContent section() {
        return TagCreator.section(
                        h2(PageSection.PLAN.title(language)),
                        HtmlTable.of(PageSection.PLAN.title(language), header(), rows()))
                .withId(PageSection.PLAN.id());
    }

    private List<Integer> years() {
        return series.stream()
                .flatMap(s -> s.results().stream().map(KpiResult::year))
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> header() {
        return Stream.of(
                        Stream.of(language.of("Nyckeltal", "Key figure")),
                        years().stream().map(String::valueOf),
                        Stream.of(language.of("Mål", "Target"), language.of("Status", "Status")))
                .flatMap(part -> part)
                .toList();
    }

    private List<List<String>> rows() {
        return series.stream().map(this::row).toList();
    }

    private List<String> row(final KpiSeries figure) {
        final KpiResult latest = figure.latest();
        return Stream.of(
                        Stream.of(new KpiSection(language).title(figure)),
                        years().stream().map(year -> outcome(figure, year)),
                        Stream.of(
                                new TargetWords(language).target(figure.indicator()),
                                latest.year() + ": "
                                        + Standing.of(latest.judgement().status())
                                                .sign()
                                        + " "
                                        + StatusWords.of(latest.judgement().status(), language)))
                .flatMap(part -> part)
                .toList();
    }

    private String outcome(final KpiSeries figure, final int year) {
        final Optional<KpiResult> result =
                figure.results().stream().filter(r -> r.year() == year).findFirst();
        return result.map(this::outcome).orElse("");
    }

    private String outcome(final KpiResult result) {
        if (result.outcome() instanceof KpiResult.Counted counted
                && counted.tally().total() > 0) {
            final Tally tally = counted.tally();
            return tally.yes() + "/" + tally.total() + " = "
                    + Numbers.percent(tally.share().value(), 0) + " %"
                    + new OpenFunding(language).inBrackets(tally);
        }
        return new KpiSection(language).value(result);
    }
}
