package org.bibkpi.report;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table of a page: with a caption, headers for rows and columns, and a frame that scrolls where the page is narrow. */
final class HtmlTable {
    private static final Pattern NUMBER = Pattern.compile("[-−+]?\\d[\\d.,/–]*( %)?");

    /** Blanks at which no line is to end. */
    private static final Pattern TOGETHER = Pattern.compile(" (?=%)|(?<==) (?=\\d)");

    private HtmlTable() {}

    /** A table whose first cell of each row names the row. */
    static DomContent of(final String name, final List<String> header, final List<List<String>> rows) {
        return div().withClass("scroll")
                .attr("role", "region")
                .attr("aria-label", name)
                .attr("tabindex", "0")
                .with(table(
                        caption(span(name)),
                        thead(tr(each(header, cell -> th(cell).attr("scope", "col")))),
                        tbody(each(rows, HtmlTable::row))));
    }

    private static DomContent row(final List<String> cells) {
        return tr(
                th(cells.get(0)).attr("scope", "row"),
                each(IntStream.range(1, cells.size()).mapToObj(cells::get).map(HtmlTable::cell)));
    }

    /** The same without the columns in which nothing stands. */
    static DomContent ofFilled(final String name, final List<String> header, final List<List<String>> rows) {
        final List<Integer> filled = IntStream.range(0, header.size())
                .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .boxed()
                .toList();
        return of(
                name,
                filled.stream().map(header::get).toList(),
                rows.stream().map(row -> filled.stream().map(row::get).toList()).toList());
    }

    private static DomContent cell(final String text) {
        final String kept = TOGETHER.matcher(text).replaceAll("\u00A0");
        return NUMBER.matcher(text).matches() ? td(kept).withClass("n") : td(kept);
    }
}
