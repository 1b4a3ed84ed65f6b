package org.bibkpi.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bibkpi.compare.Comparison;
import org.bibkpi.measure.RunResult;

/**
 * {@code report.html} in Swedish and {@code report_en.html} in English: each one self-contained page that fetches nothing
 * and runs no script.
 */
final class ReportPage {
    private static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'";

    private final ReportFolder folder;
    private final RunFacts facts;
    private final Optional<Comparison> changes;
    private final OpenQuestions open;

    /**
     * The page.
     *
     * @param changes since the last run; empty if there is none to compare with
     * @param open what a person still has to look at
     */
    ReportPage(
            final ReportFolder folder,
            final RunFacts facts,
            final Optional<Comparison> changes,
            final OpenQuestions open) {
        this.open = open;
        this.folder = folder;
        this.facts = facts;
        this.changes = changes;
    }

    /** Draws the charts of the figures, in their order; empty where there is nothing to draw. */
    static List<Optional<String>> charts(final RunResult result) {
        final List<Optional<String>> charts = new ArrayList<>();
        for (final KpiSeries figure : KpiSeries.of(result.kpis())) {
            charts.add(KpiChart.of(figure, "chart-" + (charts.size() + 1)));
        }
        return charts;
    }

    /** Writes the page in both languages, with these charts. */
    void write(final RunResult result, final List<Optional<String>> charts) throws IOException {
        final List<KpiSeries> series = KpiSeries.of(result.kpis());
        for (final Language language : Language.values()) {
            folder.write(
                    file(language),
                    "<!DOCTYPE html>\n" + page(language, result, series, charts).render() + "\n");
        }
    }

    private static String file(final Language language) {
        return language.of("report.html", "report_en.html");
    }

    private DomContent page(
            final Language language,
            final RunResult result,
            final List<KpiSeries> series,
            final List<Optional<String>> charts)
            throws IOException {
        final QualitySection quality = new QualitySection(language, result, facts.gates(), open);
        return html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().attr("http-equiv", "Content-Security-Policy")
                                        .withContent(NOTHING_FROM_ELSEWHERE),
                                title(heading(language)),
                                style().with(rawHtml(css()))),
                        body(
                                top(language),
                                contents(language),
                                each(quality.alarm().stream().toList(), alarm -> alarm),
                                main(
                                        new PlanSection(language, series).section(),
                                        figures(language, series, charts),
                                        new FunnelSection(language, result.funnel()).section(),
                                        quality.section(),
                                        new ChangesSection(language, changes).section(),
                                        new DefinitionsSection(language, facts).section()),
                                footer(p(language.of("Skriven av bibkpi ", "Written by bibkpi ") + facts.version()))))
                .withLang(language.of("sv", "en"));
    }

    private String heading(final Language language) {
        return facts.settings().getOrDefault(language.of("title.sv", "title.en"), facts.job());
    }

    private DomContent top(final Language language) {
        return header(
                h1(heading(language)),
                p(language.of("Körning ", "Run ")
                        + facts.runId()
                        + language.of(", definitionsversion ", ", version of the definitions ")
                        + facts.definitionVersion()),
                p(a(language.of("In English", "På svenska"))
                        .withHref(language.of("report_en.html", "report.html"))
                        .withLang(language.of("en", "sv"))
                        .attr("hreflang", language.of("en", "sv"))));
    }

    private static DomContent contents(final Language language) {
        return nav(ul(each(Stream.of(PageSection.values())
                        .map(part -> li(a(part.title(language)).withHref("#" + part.id()))))))
                .attr("aria-label", language.of("Innehåll", "Contents"));
    }

    private static DomContent figures(
            final Language language, final List<KpiSeries> series, final List<Optional<String>> charts) {
        final KpiSection section = new KpiSection(language);
        final List<DomContent> articles = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            articles.add(section.of(series.get(i), charts.get(i)));
        }
        return section(h2(PageSection.FIGURES.title(language)), each(articles, article -> article))
                .withId(PageSection.FIGURES.id());
    }

    private static String css() throws IOException {
        try (InputStream css = ReportPage.class.getResourceAsStream("/report/report.css")) {
            if (css == null) {
                throw new IllegalStateException("the style sheet is missing from the program");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
