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
import org.bibkpi.model.EmailMask;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Issn;
import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;

/** {@code publications.csv}: one row per publication of the period, with what each of its tags stands on. */
final class PublicationsTable {
    private static final String LIST = "|";

    static final ReportTable TABLE = new ReportTable(
            "publications",
            "Every publication of the period, one row each, with what each of its tags stands on.",
            Dialect.MACHINE,
            List.of(
                    Column.foreign(
                            "publication_id", "The first of its identifiers, or one made from its source records."),
                    Column.identifier("doi", "Its DOIs, joined by `|`."),
                    Column.identifier("pmid", "Its PubMed ids, joined by `|`."),
                    Column.identifier("ut", "Its Web of Science ids, joined by `|`."),
                    Column.identifier("eid", "Its Scopus ids, joined by `|`."),
                    Column.identifier("openalex_id", "Its OpenAlex ids, joined by `|`."),
                    Column.foreign("title", "The title of the first source that gives one."),
                    Column.year("year", "The year it is counted in."),
                    Column.own("year_basis", "What the year is: of the `issue`, or only `online`."),
                    Column.own("type", "Its document type."),
                    Column.foreign("journal", "The journal's title in the first source that gives one."),
                    Column.identifier("issn", "The journal's ISSNs, joined by `|`."),
                    Column.foreign("sources", "The source records it is made of, as file#number, joined by `|`."),
                    Column.own("counted", "`yes`: it is in the denominator of every share; else `no`."),
                    Column.own("reason", "Why it is not counted; `counted` if it is."),
                    Column.own("affiliation", "Whether any author's address is a hit: `yes`, `no`, `undecided`."),
                    Column.own("own_affiliation", "Whether a funded author's own address is a hit, likewise."),
                    Column.own("clinical", "Whether its journal is clinical, likewise."),
                    Column.foreign(
                            "evidence",
                            "For each tag: the source, the address as written, the rule, the provider and the tier.")),
            List.of("publication_id"),
            new ReportTable.OfPublications(assessment -> Stream.of(row(assessment))));

    private PublicationsTable() {}

    private static List<String> row(final Assessment assessment) {
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
                        assessment.answers().keySet().stream()
                                .sorted()
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
        return evidence.source() + " \"" + EmailMask.of(evidence.asWritten()) + "\" (" + basis + ")";
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
