package org.bibkpi.report;

import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Outcome;
import org.bibkpi.measure.Question;
import org.bibkpi.model.Answer;
import org.bibkpi.model.EmailMask;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Tag;

/**
 * {@code negatives.csv}: the counted publications without a hit, each with the name that came nearest: the list of those
 * whose authors' addresses to improve.
 */
final class NegativesTable {
    static final ReportTable TABLE = new ReportTable(
            "negatives",
            "The counted publications without an affiliation hit, one row each, with the name that came nearest.",
            Dialect.MACHINE,
            List.of(
                    Column.foreign("publication_id", "As in `publications.csv`."),
                    Column.foreign("title", "The title of the first source that gives one."),
                    Column.year("year", "The year it is counted in."),
                    Column.foreign("nearest_address", "The address that came nearest to a hit, as written."),
                    Column.foreign("nearest_name", "The registry entry whose name came nearest."),
                    Column.foreign("reason", "Why that is no hit.")),
            List.of("publication_id"),
            new ReportTable.OfPublications(NegativesTable::rows));

    private NegativesTable() {}

    private static Stream<List<String>> rows(final Assessment assessment) {
        return isNegative(assessment) ? Stream.of(row(assessment)) : Stream.empty();
    }

    private static boolean isNegative(final Assessment assessment) {
        return assessment.outcome() == Outcome.COUNTED
                && affiliation(assessment).answer() == Answer.NO;
    }

    private static List<String> row(final Assessment assessment) {
        final Tag tag = affiliation(assessment);
        return List.of(
                assessment.id(),
                PublicationsTable.title(assessment),
                String.valueOf(assessment.year().orElseThrow().year()),
                tag.evidence().stream()
                        .findFirst()
                        .map(Evidence::asWritten)
                        .map(EmailMask::of)
                        .orElse(""),
                tag.evidence().stream().findFirst().map(Evidence::subject).orElse(""),
                tag.reason());
    }

    private static Tag affiliation(final Assessment assessment) {
        return assessment.answers().getOrDefault(Question.AFFILIATION, new Tag(Answer.UNDECIDED, "", List.of()));
    }
}
