package org.bibkpi.report;

import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bibkpi.measure.Funnel;

/** What happened to every record, on the page: per year and per source. */
final class FunnelSection {
    private final Language language;
    private final Funnel funnel;

    FunnelSection(final Language language, final Funnel funnel) {
        this.language = language;
        this.funnel = funnel;
    }

    DomContent section() {
        return TagCreator.section(
                        h2(PageSection.FUNNEL.title(language)),
                        p(text(
                                "Lästa poster blir publikationer, slås samman med en annan post om samma verk, eller avvisas. "
                                        + "Ingenting försvinner.",
                                "Records read become publications, join another record of the same work, or are rejected. "
                                        + "Nothing disappears.")),
                        HtmlTable.of(
                                text("Per år, alla källor", "Per year, all sources"),
                                header(text("År", "Year")),
                                rows(cell -> cell.source().equals(Funnel.ALL), true)),
                        HtmlTable.of(
                                text("Per källa, alla år", "Per source, all years"),
                                header(text("Källa", "Source")),
                                rows(cell -> cell.year().equals(Funnel.ALL), false)))
                .withId(PageSection.FUNNEL.id());
    }

    private List<String> header(final String first) {
        return List.of(
                first,
                text("Lästa", "Read"),
                text("Avvisade", "Rejected"),
                text("Sammanslagna", "Merged"),
                text("Publikationer", "Publications"),
                text("Under perioden", "In the period"),
                text("Av räknad typ", "Of a counted type"),
                text("På listan", "On the roster"),
                text("Räknade", "Counted"));
    }

    private List<List<String>> rows(final Predicate<Funnel.Cell> which, final boolean byYear) {
        return funnel.rows().entrySet().stream()
                .filter(row -> which.test(row.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(row -> row(name(byYear ? row.getKey().year() : row.getKey().source()), row.getValue()))
                .toList();
    }

    private static List<String> row(final String name, final Funnel.Count count) {
        return Stream.concat(
                        Stream.of(name),
                        Stream.of(
                                        count.read(),
                                        count.rejected(),
                                        count.merged(),
                                        count.publications(),
                                        count.inPeriod(),
                                        count.ofCountedType(),
                                        count.onRoster(),
                                        count.counted())
                                .map(String::valueOf))
                .toList();
    }

    private String name(final String year) {
        return switch (year) {
            case Funnel.ALL -> text("alla", "all");
            case "none" -> text("inget år", "no year");
            case "outside" -> text("utanför perioden", "outside the period");
            default -> year;
        };
    }

    private String text(final String sv, final String en) {
        return language.of(sv, en);
    }
}
