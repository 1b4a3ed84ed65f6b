package org.bibkpi.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bibkpi.measure.Funnel;

/** {@code funnel.csv}: what happened to every record, per year and source. */
final class FunnelTable {
    static final List<Column> COLUMNS = List.of(
            Column.own("year"),
            Column.own("source"),
            Column.integer("read"),
            Column.integer("rejected"),
            Column.integer("valid"),
            Column.integer("merged"),
            Column.integer("publications"),
            Column.integer("records_without_address_field"),
            Column.integer("in_period"),
            Column.integer("of_counted_type"),
            Column.integer("on_roster"),
            Column.integer("counted"));

    private FunnelTable() {}

    static Stream<List<String>> rows(final Funnel funnel) {
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
                                        count.counted())
                                .map(String::valueOf))
                .toList();
    }
}
