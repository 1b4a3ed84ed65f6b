package org.bibkpi.report;

import java.util.List;
import org.bibkpi.tag.ReviewedAddress;

/** {@code review_addresses.csv}: the addresses a person should rule on. */
final class ReviewAddressesTable {
    static final ReportTable TABLE = new ReportTable(
            "review_addresses",
            "The addresses a person should rule on, one row each, those first that most publications hang on.",
            Dialect.MACHINE,
            List.of(
                    Column.foreign("address", "As the source writes it."),
                    Column.integer("frequency", "How often it occurs in counted publications."),
                    Column.integer("publications", "How many counted publications carry it."),
                    Column.integer("decides", "For how many of these the ruling alone decides the answer."),
                    Column.foreign("providers", "The care providers it may name, joined by `|`."),
                    Column.own("rules", "The rules that found them, joined by `|`."),
                    Column.foreign("matched", "The words they found, joined by `|`."),
                    Column.foreign("nearest_miss", "The name that came nearest, where no rule found one."),
                    Column.foreign("reason", "Why it is open."),
                    Column.foreign("suggested", "What a person will most likely decide; empty: no opinion."),
                    Column.foreign("decision", "For the person: a provider's id, `yes` or `no`."),
                    Column.foreign("decided_by", "For the person: who decided."),
                    Column.foreign("decided_on", "For the person: when, as an ISO date."),
                    Column.foreign("why", "For the person: the reason.")),
            List.of("address"),
            new ReportTable.OfRun((result, facts) -> result.review().stream().map(ReviewedAddress::row)));

    private ReviewAddressesTable() {}
}
