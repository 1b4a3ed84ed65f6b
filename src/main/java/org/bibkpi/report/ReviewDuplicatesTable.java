package org.bibkpi.report;

import java.util.List;
import org.bibkpi.audit.DuplicateReview;

/** {@code review_duplicates.csv}: pairs of records that may be one work, for a person to rule on. */
final class ReviewDuplicatesTable {
    static final ReportTable TABLE = new ReportTable(
            "review_duplicates",
            "Pairs of records that may be one work and are counted as two, one row each, those first that change a figure.",
            Dialect.MACHINE,
            List.of(
                    Column.foreign("record_a", "The key of one record: the same in every run. Leave it as it is."),
                    Column.foreign("record_b", "The key of the other."),
                    Column.integer("counted", "How many of their two publications are counted: 2, 1 or 0."),
                    Column.own("reason", "What speaks for one work, or what keeps them apart."),
                    Column.foreign("publication_a", "The publication that the first record is part of."),
                    Column.foreign("publication_b", "The publication that the second is part of."),
                    Column.own("source_a", "The database of the first."),
                    Column.own("source_b", "The database of the second."),
                    Column.foreign("title_a", "The title of the first."),
                    Column.foreign("title_b", "The title of the second."),
                    Column.own("years_a", "The years of the first, joined by `|`."),
                    Column.own("years_b", "The years of the second, joined by `|`."),
                    Column.foreign("journal_a", "The journal or book of the first."),
                    Column.foreign("journal_b", "The journal or book of the second."),
                    Column.foreign("place_a", "Volume, issue and pages of the first."),
                    Column.foreign("place_b", "Volume, issue and pages of the second."),
                    Column.foreign("doi_a", "The DOI of the first."),
                    Column.foreign("doi_b", "The DOI of the second."),
                    Column.foreign("decision", "For the person: `same` or `different`."),
                    Column.foreign("decided_by", "For the person: who decided."),
                    Column.foreign("decided_on", "For the person: when, as an ISO date."),
                    Column.foreign("why", "For the person: the reason.")),
            List.of("record_a", "record_b"),
            new ReportTable.OfReview(DuplicateReview::rows));

    private ReviewDuplicatesTable() {}
}
