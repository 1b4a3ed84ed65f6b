package org.bibkpi.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
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
        final List<Identifier> identifiers = publication.identifiers();
        return List.of(
                assessment.id(),
                ids(identifiers, Identifier.Scheme.DOI),
                ids(identifiers, Identifier.Scheme.PMID),
                ids(identifiers, Identifier.Scheme.UT),
                ids(identifiers, Identifier.Scheme.EID),
                ids(identifiers, Identifier.Scheme.OPENALEX),
                title(assessment),
                assessment.year().map(y -> String.valueOf(y.year())).orElse(""),
                assessment.year().map(y -> AsciiCase.lower(y.basis().name())).orElse(""),
                assessment.type().map(t -> AsciiCase.lower(t.name())).orElse(""),
                first(publication, r -> r.venue().title()),
                joined(publication.issns(), Issn::value),
                joined(publication.sources(), record -> record.id().toString()),
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
        final StringJoiner all = new StringJoiner(" " + LIST + " ");
        describe("funded", assessment.funded(), all);
        new TreeMap<>(assessment.answers()).forEach((question, tag) -> describe(question.label(), tag, all));
        return all.toString();
    }

    private static Optional<Tag> find(final Assessment assessment, final Question question) {
        return Optional.ofNullable(assessment.answers().get(question));
    }

    private static void describe(final String question, final Tag tag, final StringJoiner all) {
        if (!tag.reason().isEmpty()) {
            all.add(question + ": " + tag.reason());
        }
        final Set<String> distinct = new LinkedHashSet<>();
        for (final Evidence evidence : tag.evidence()) {
            distinct.add(question + ": " + described(evidence));
        }
        distinct.forEach(all::add);
    }

    private static String described(final Evidence evidence) {
        final StringJoiner basis = new StringJoiner(", ", " (", ")");
        for (final String part : List.of(evidence.rule(), evidence.subject(), evidence.tier())) {
            if (!part.isEmpty()) {
                basis.add(part);
            }
        }
        return evidence.source() + " \"" + EmailMask.of(evidence.asWritten()) + "\"" + basis;
    }

    private static String ids(final List<Identifier> identifiers, final Identifier.Scheme scheme) {
        final StringJoiner all = new StringJoiner(LIST);
        for (final Identifier identifier : identifiers) {
            if (identifier.scheme() == scheme) {
                all.add(identifier.value());
            }
        }
        return all.toString();
    }

    private static <T> String joined(final List<T> values, final Function<T, String> text) {
        final StringJoiner all = new StringJoiner(LIST);
        for (final T value : values) {
            all.add(text.apply(value));
        }
        return all.toString();
    }

    private static String first(final Publication publication, final Function<SourceRecord, String> field) {
        for (final SourceRecord record : publication.sources()) {
            final String text = field.apply(record);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
