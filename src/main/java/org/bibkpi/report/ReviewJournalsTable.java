package org.bibkpi.report;

import java.util.List;
import org.bibkpi.tag.ReviewedJournal;

/** {@code review_journals.csv}: the journals a person should rule on. */
final class ReviewJournalsTable {
    static final ReportTable TABLE = new ReportTable(
            "review_journals",
            "The journals a person should rule on, as no list classes them or lists contradict each other, one row each, those"
                    + " first that most publications hang on.",
            Dialect.MACHINE,
            List.of(
                    Column.foreign("journal", "Its title as most publications write it; may be empty."),
                    Column.identifier("issns", "Its ISSNs, joined by `|`; may be empty."),
                    Column.integer("publications", "How many counted publications stand in it."),
                    Column.integer("decides", "For how many of these the answer hangs on the ruling."),
                    Column.year("first_year", "The earliest of them."),
                    Column.year("last_year", "The latest of them."),
                    Column.own("figures", "The key figures that a ruling could move, joined by `|`."),
                    Column.foreign("reason", "Why it is open, joined by `|`."),
                    Column.foreign("lists", "What the lists say of it, joined by `|`; empty: nothing."),
                    Column.foreign("nearest", "The entries of the lists whose titles come nearest, joined by `|`."),
                    Column.foreign("examples", "The ids of up to three publications, joined by `|`."),
                    Column.foreign("decision", "For the person: `yes` (clinical) or `no`."),
                    Column.foreign("decided_by", "For the person: who decided."),
                    Column.foreign("decided_on", "For the person: when, as an ISO date."),
                    Column.foreign("why", "For the person: the reason.")),
            List.of("journal", "issns"),
            new ReportTable.OfRun((result, facts) -> result.journals().stream().map(ReviewedJournal::row)));

    private ReviewJournalsTable() {}
}
