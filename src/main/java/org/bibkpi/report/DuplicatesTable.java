package org.bibkpi.report;

import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.audit.RecordTrail;

/** {@code duplicates.csv}: every publication that is made of several records, with each of them. */
final class DuplicatesTable {
    private static final String LIST = "|";

    static final ReportTable TABLE = new ReportTable(
            "duplicates",
            "Every publication that is made of several records, one row for each record, with the rule that joined it.",
            Dialect.MACHINE,
            List.of(
                    Column.foreign("publication_id", "The publication that the record became part of."),
                    Column.foreign("record", "Where the record stands, as file#number."),
                    Column.own("source", "The database it came from."),
                    Column.own("reason", "The strongest rule that joins it with another record of the publication."),
                    Column.foreign("ids", "Its identifiers, as scheme:value, joined by `|`."),
                    Column.foreign("title", "Its title."),
                    Column.own("years", "Its years, each with its basis, joined by `|`."),
                    Column.own("types", "Its document types, joined by `|`."),
                    Column.foreign("journal", "The title of its journal or book.")),
            List.of("record"),
            new ReportTable.OfTrails(DuplicatesTable::rows));

    private DuplicatesTable() {}

    private static Stream<List<String>> rows(final PublicationTrail publication) {
        return publication.records().size() < 2
                ? Stream.empty()
                : publication.records().stream().map(record -> row(publication.id(), record));
    }

    private static List<String> row(final String publication, final RecordTrail record) {
        return List.of(
                publication,
                record.record(),
                record.source(),
                record.joined(),
                String.join(LIST, record.ids()),
                record.title(),
                String.join(LIST, record.years()),
                String.join(LIST, record.types()),
                record.journal());
    }
}
