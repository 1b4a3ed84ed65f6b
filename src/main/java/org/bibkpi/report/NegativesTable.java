package org.bibkpi.report;

import java.util.List;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Outcome;
import org.bibkpi.measure.Question;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Tag;

/**
 * {@code negatives.csv}: the counted publications without a hit, each with the name that came nearest: the list of those
 * whose authors' addresses to improve.
 */
final class NegativesTable {
    static final List<Column> COLUMNS = List.of(
            Column.foreign("publication_id"),
            Column.foreign("title"),
            Column.integer("year"),
            Column.foreign("nearest_address"),
            Column.own("nearest_name"),
            Column.own("reason"));

    private NegativesTable() {}

    /** Whether a publication belongs here. */
    static boolean isNegative(final Assessment assessment) {
        return assessment.outcome() == Outcome.COUNTED
                && affiliation(assessment).answer() == Answer.NO;
    }

    static List<String> row(final Assessment assessment) {
        final Tag tag = affiliation(assessment);
        return List.of(
                assessment.id(),
                PublicationsTable.title(assessment),
                String.valueOf(assessment.year().orElseThrow().year()),
                tag.evidence().stream().findFirst().map(Evidence::asWritten).orElse(""),
                tag.evidence().stream().findFirst().map(Evidence::subject).orElse(""),
                tag.reason());
    }

    private static Tag affiliation(final Assessment assessment) {
        return assessment.answers().getOrDefault(Question.AFFILIATION, new Tag(Answer.UNDECIDED, "", List.of()));
    }
}
