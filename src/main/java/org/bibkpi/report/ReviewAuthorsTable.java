package org.bibkpi.report;

import java.util.List;
import org.bibkpi.tag.ReviewedAuthor;

/** {@code review_authors.csv}: the authors a person should rule on. The only report that names persons. */
final class ReviewAuthorsTable {
    static final ReportTable TABLE = new ReportTable(
            "review_authors",
            "The authors a person should rule on, one row for each person of the roster, name, ORCID iD and address, those"
                    + " first that most publications hang on. The only table that names persons.",
            Dialect.MACHINE,
            List.of(
                    Column.foreign("person_id", "Whom the author may be: the id on the roster."),
                    Column.foreign("person", "That person's names on the roster, joined by `; `."),
                    Column.foreign("person_orcid", "That person's ORCID iD on the roster."),
                    Column.foreign("author", "The name in the byline, in its fullest spelling."),
                    Column.own("orcid", "The ORCID iD beside it; empty: none."),
                    Column.foreign("address", "Where the author works; empty: not written, or an ORCID iD says more."),
                    Column.own("rule", "By which way the two were brought together."),
                    Column.own("reason", "Why it is open."),
                    Column.integer("publications", "How many publications have such an author."),
                    Column.integer(
                            "decides", "How many of these are counted if it is the person, and else perhaps not."),
                    Column.year("first_year", "The earliest of them."),
                    Column.year("last_year", "The latest of them."),
                    Column.foreign("examples", "The ids of up to three of them, joined by `|`."),
                    Column.foreign("decision", "For the person: `is` or `is not`."),
                    Column.foreign("decided_by", "For the person: who decided."),
                    Column.foreign("decided_on", "For the person: when, as an ISO date."),
                    Column.foreign("why", "For the person: the reason.")),
            List.of("person_id", "author", "orcid", "address"),
            new ReportTable.OfRun((result, facts) -> result.authors().stream().map(ReviewedAuthor::row)));

    private ReviewAuthorsTable() {}
}
