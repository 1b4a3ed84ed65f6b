package org.bibkpi.report;

import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.audit.Disagreement;
import org.bibkpi.audit.Disagreements;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Outcome;

/** {@code disagreements.csv}: where the sources of a publication do not say the same of what it is counted by. */
final class DisagreementsTable {
    private static final String LIST = "|";

    static final ReportTable TABLE = new ReportTable(
            "disagreements",
            "Publications that gain or lose a year, a type or a funded author between their sources, one row for each: those that"
                    + " are or may be funded, and those that fell out before by a year or type of which a source says otherwise.",
            Dialect.MACHINE,
            List.of(
                    Column.foreign("publication_id", "The publication."),
                    Column.own("counted", "`yes`: it is in the denominator of every share; else `no`."),
                    Column.own("reason", "Why it is not counted; `counted` if it is."),
                    Column.own("field", "What the sources disagree on: `year`, `type` or `person`."),
                    Column.foreign("taken", "What was taken: the year, the type, the person's id on the roster."),
                    Column.foreign(
                            "said",
                            "What each source record says, as database file#number: value, joined by `|`; of a person the"
                                    + " place in its byline.")),
            List.of("publication_id", "field", "taken"),
            new ReportTable.OfSources(DisagreementsTable::rows));

    private DisagreementsTable() {}

    private static Stream<List<String>> rows(final Assessment assessment, final Disagreements disagreements) {
        return disagreements.in(assessment).stream().map(found -> row(assessment, found));
    }

    private static List<String> row(final Assessment assessment, final Disagreement found) {
        return List.of(
                assessment.id(),
                assessment.outcome() == Outcome.COUNTED ? "yes" : "no",
                assessment.outcome().label(),
                found.field(),
                found.taken(),
                String.join(LIST, found.said()));
    }
}
