package org.bibkpi.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bibkpi.measure.Funnel;

/** {@code funnel.csv}: what happened to every record, per year and source. */
final class FunnelTable {
    static final ReportTable TABLE = new ReportTable(
            "funnel",
            "What happened to every record, one row per year and source: read = publications + merged + rejected.",
            Dialect.MACHINE,
            List.of(
                    Column.own("year", "A year of the job, `outside` it, `none` in any source, or `all` together."),
                    Column.own("source", "A database, or `all` together."),
                    Column.integer("read", "Records found."),
                    Column.integer("rejected", "Records that could not be used; see `rejects.csv`."),
                    Column.integer("valid", "Records that could be used."),
                    Column.integer("merged", "Records that joined a publication another record had already opened."),
                    Column.integer("publications", "Works, each once."),
                    Column.integer(
                            "records_without_address_field",
                            "Records whose layout has no field for addresses: they cannot answer, which is not a no."),
                    Column.integer("in_period", "Publications whose year is one of the job's."),
                    Column.integer("of_counted_type", "Those of a counted document type."),
                    Column.integer(
                            "on_roster",
                            "Those with an author who was, or may have been, on the roster in their year."),
                    Column.integer("counted", "Those for which that is sure: the denominator of every share."),
                    Column.integer(
                            "counted_without_address_links",
                            "Those of them in which no author has an address: whose address is whose, they cannot answer.")),
            List.of("year", "source"),
            new ReportTable.OfRun((result, facts) -> rows(result.funnel())));

    private FunnelTable() {}

    private static Stream<List<String>> rows(final Funnel funnel) {
        return funnel.rows().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(row -> row(row.getKey(), row.getValue()));
    }

    private static List<String> row(final Funnel.Cell cell, final Funnel.Count count) {
        return Stream.concat(
                        Stream.of(cell.year(), cell.source()),
                        Stream.of(
                                        count.read(),
                                        count.rejected(),
                                        count.valid(),
                                        count.merged(),
                                        count.publications(),
                                        count.withoutAddresses(),
                                        count.inPeriod(),
                                        count.ofCountedType(),
                                        count.onRoster(),
                                        count.counted(),
                                        count.withoutLinks())
                                .map(String::valueOf))
                .toList();
    }
}
