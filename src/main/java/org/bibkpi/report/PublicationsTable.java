package org.bibkpi.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Outcome;
import org.bibkpi.measure.Question;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Issn;
import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;

/** {@code publications.csv}: one row per publication of the period, with what each of its tags stands on. */
final class PublicationsTable {
    private static final String LIST = "|";

    static final List<Column> COLUMNS = List.of(
            Column.foreign("publication_id"),
            Column.foreign("doi"),
            Column.own("pmid"),
            Column.own("ut"),
            Column.own("eid"),
            Column.own("openalex_id"),
            Column.foreign("title"),
            Column.integer("year"),
            Column.own("year_basis"),
            Column.own("type"),
            Column.foreign("journal"),
            Column.own("issn"),
            Column.own("sources"),
            Column.own("counted"),
            Column.own("reason"),
            Column.own("affiliation"),
            Column.own("own_affiliation"),
            Column.own("clinical"),
            Column.foreign("evidence"));

    private PublicationsTable() {}

    static List<String> row(final Assessment assessment) {
        final Publication publication = assessment.publication();
        return List.of(
                assessment.id(),
                ids(publication, Identifier.Scheme.DOI),
                ids(publication, Identifier.Scheme.PMID),
                ids(publication, Identifier.Scheme.UT),
                ids(publication, Identifier.Scheme.EID),
                ids(publication, Identifier.Scheme.OPENALEX),
                title(assessment),
                assessment.year().map(y -> String.valueOf(y.year())).orElse(""),
                assessment.year().map(y -> AsciiCase.lower(y.basis().name())).orElse(""),
                assessment.type().map(t -> AsciiCase.lower(t.name())).orElse(""),
                first(publication, r -> r.venue().title()),
                publication.issns().stream().map(Issn::value).collect(Collectors.joining(LIST)),
                publication.sources().stream().map(r -> r.id().toString()).collect(Collectors.joining(LIST)),
                assessment.outcome() == Outcome.COUNTED ? "yes" : "no",
                reason(assessment),
                answer(assessment, Question.AFFILIATION),
                answer(assessment, Question.OWN_AFFILIATION),
                answer(assessment, Question.CLINICAL),
                evidence(assessment));
    }

    /** The title of the first source that gives one. */
    static String title(final Assessment assessment) {
        return first(assessment.publication(), SourceRecord::title);
    }

    private static String reason(final Assessment assessment) {
        if (assessment.outcome() == Outcome.COUNTED) {
            return "counted";
        }
        return Stream.of(
                        assessment.outcome().label(),
                        assessment.outcome() == Outcome.FUNDING_UNDECIDED
                                ? assessment.funded().reason()
                                : "")
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private static String answer(final Assessment assessment, final Question question) {
        return find(assessment, question).map(tag -> tag.answer().label()).orElse("");
    }

    private static String evidence(final Assessment assessment) {
        return Stream.concat(
                        described("funded", assessment.funded()),
                        Stream.of(Question.values())
                                .flatMap(q -> find(assessment, q).stream().flatMap(tag -> described(q.label(), tag))))
                .collect(Collectors.joining(" " + LIST + " "));
    }

    private static Optional<Tag> find(final Assessment assessment, final Question question) {
        return Optional.ofNullable(assessment.answers().get(question));
    }

    private static Stream<String> described(final String question, final Tag tag) {
        final String reason = tag.reason().isEmpty() ? "" : question + ": " + tag.reason();
        return Stream.concat(
                Stream.of(reason).filter(s -> !s.isEmpty()),
                tag.evidence().stream().map(e -> question + ": " + described(e)).distinct());
    }

    private static String described(final Evidence evidence) {
        final String basis = Stream.of(evidence.rule(), evidence.subject(), evidence.tier())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
        return evidence.source() + " \"" + evidence.asWritten() + "\" (" + basis + ")";
    }

    private static String ids(final Publication publication, final Identifier.Scheme scheme) {
        return publication.identifiers().stream()
                .filter(id -> id.scheme() == scheme)
                .map(Identifier::value)
                .collect(Collectors.joining(LIST));
    }

    private static String first(final Publication publication, final Function<SourceRecord, String> field) {
        return publication.sources().stream()
                .map(field)
                .filter(s -> !s.isBlank())
                .findFirst()
                .orElse("");
    }
}
