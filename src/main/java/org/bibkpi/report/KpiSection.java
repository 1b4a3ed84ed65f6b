package org.bibkpi.report;

import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.ul;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.model.AsciiCase;

/** A key figure on the page: its verdict, its chart, and the numbers of the chart as a table. */
final class KpiSection {
    private static final int PERCENT_DIGITS = 1;

    private final Language language;

    KpiSection(final Language language) {
        this.language = language;
    }

    /**
     * The section.
     *
     * @param chart as SVG; empty where there is nothing to draw
     */
    DomContent of(final KpiSeries series, final Optional<String> chart) {
        final KpiResult latest = series.latest();
        return article(
                        h3(title(series)),
                        p(
                                status(latest),
                                TagCreator.text(" " + latest.year() + ": "),
                                TagCreator.text(new StatusSentence(language).of(latest))),
                        each(chart.stream().map(svg -> drawn(series, svg))),
                        HtmlTable.ofFilled(title(series) + ": " + text("siffror", "figures"), header(), rows(series)))
                .withId(series.indicator().id());
    }

    String title(final KpiSeries series) {
        return language.of(series.indicator().title());
    }

    private DomContent status(final KpiResult result) {
        final Standing standing = Standing.of(result.judgement().status());
        return strong(
                        span(standing.sign()).attr("aria-hidden", "true"),
                        TagCreator.text(" " + StatusWords.of(result.judgement().status(), language)))
                .withClass("status " + AsciiCase.lower(standing.name()));
    }

    private DomContent drawn(final KpiSeries series, final String svg) {
        return figure(
                div(rawHtml(localised(svg)))
                        .withClass("chart")
                        .attr("role", "img")
                        .attr("aria-label", description(series))
                        .attr("tabindex", "0"),
                figcaption(ul(each(legend(series), entry -> li(entry)))));
    }

    /** The chart writes numbers with a point. */
    private String localised(final String svg) {
        return language == Language.EN ? svg : svg.replaceAll(">(-?\\d+)\\.(\\d+)<", ">$1,$2<");
    }

    /** The chart in words, for those who do not see it. */
    private String description(final KpiSeries series) {
        final String values = series.results().stream()
                .map(result -> result.year() + ": " + value(result))
                .collect(Collectors.joining("; "));
        final String target = new TargetWords(language).target(series.indicator());
        return text("Diagram. ", "Chart. ") + title(series) + ". " + values + "."
                + (target.isEmpty() ? "" : text(" Mål: ", " Target: ") + target + ".");
    }

    private List<String> legend(final KpiSeries series) {
        final List<String> legend = new ArrayList<>(List.of(text(
                "● målet uppnått   □ ej uppnått   ◇ oavgjort eller preliminärt   ○ ingen bedömning",
                "● target met   □ missed   ◇ undecided or preliminary   ○ not judged")));
        if (series.isShare()) {
            legend.add(text("Blått fält: 95 % konfidensintervall (Wilson)", "Blue band: 95 % interval (Wilson)"));
            legend.add(text("△ så högt om allt oavgjort vore ja", "△ as high if everything undecided were a yes"));
        }
        if (series.indicator().target().figure().isPresent()) {
            legend.add(text("Streckad linje: målet, ", "Dashed line: the target, ")
                    + new TargetWords(language).target(series.indicator()));
        }
        if (series.results().stream().anyMatch(r -> r.judgement().comparison().isPresent())) {
            legend.add(text("✕ det som året jämförs med", "✕ what the year is compared with"));
        }
        if (series.results().stream().anyMatch(KpiResult::seriesBreak)) {
            legend.add(text("Prickad lodrät linje: seriebrott", "Dotted vertical line: series break"));
        }
        return legend;
    }

    private List<String> header() {
        return List.of(
                text("År", "Year"),
                text("Utfall", "Outcome"),
                text("Värde", "Value"),
                text("95 % intervall", "95 % interval"),
                text("Oavgjorda", "Undecided"),
                text("Finansiering oavgjord", "Funding undecided"),
                text("Lägst–högst", "Lowest–highest"),
                text("Jämfört med", "Compared with"),
                text("Marginal", "Margin"),
                text("Status", "Status"));
    }

    private List<List<String>> rows(final KpiSeries series) {
        return series.results().stream().map(this::row).toList();
    }

    private List<String> row(final KpiResult result) {
        final FigureCells cells = FigureCells.of(result.outcome(), Language.EN);
        final Standing standing = Standing.of(result.judgement().status());
        return List.of(
                result.year() + (result.seriesBreak() ? text(" (ny serie)", " (new series)") : ""),
                cells.denominator().isEmpty() ? "" : cells.numerator() + "/" + cells.denominator(),
                value(result),
                range(result, cells.ciLow(), cells.ciHigh()),
                cells.undecided(),
                cells.fundingUndecided(),
                range(result, cells.low(), cells.high()),
                result.judgement()
                        .comparison()
                        .map(c -> number(result, c.value().toPlainString()))
                        .orElse(""),
                result.judgement().spare().isPresent()
                        ? String.valueOf(result.judgement().spare().getAsLong())
                        : "",
                standing.sign() + " " + StatusWords.of(result.judgement().status(), language));
    }

    /** A figure in its unit. */
    String value(final KpiResult result) {
        final FigureCells cells = FigureCells.of(result.outcome(), language);
        if (cells.value().isEmpty()) {
            return StatusWords.of(result.judgement().status(), language);
        }
        return result.outcome() instanceof KpiResult.Counted counted
                ? language.number(Numbers.percent(counted.tally().share().value(), PERCENT_DIGITS)) + " %"
                : language.number(cells.value()) + "\u00A0" + cells.unit();
    }

    private String range(final KpiResult result, final String low, final String high) {
        return low.equals(high) ? "" : bare(result, low) + "–" + number(result, high);
    }

    private String number(final KpiResult result, final String number) {
        return bare(result, number) + (result.outcome() instanceof KpiResult.Counted ? " %" : "");
    }

    private String bare(final KpiResult result, final String number) {
        return result.outcome() instanceof KpiResult.Counted
                ? language.number(Numbers.percent(new BigDecimal(number), PERCENT_DIGITS))
                : language.number(Numbers.inSentence(new BigDecimal(number)));
    }

    private String text(final String sv, final String en) {
        return language.of(sv, en);
    }
}
