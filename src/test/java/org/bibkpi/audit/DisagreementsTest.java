package org.bibkpi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bibkpi.deduplicate.AuthorAlignment;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.CountedFacts;
import org.bibkpi.measure.FundedAuthor;
import org.bibkpi.measure.Outcome;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Author;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;
import org.bibkpi.model.Venue;
import org.junit.jupiter.api.Test;

/** What the sources of a publication say against each other of what it is counted by. */
final class DisagreementsTest {
    private static final DatedYear ISSUE = new DatedYear(DatedYear.Basis.ISSUE, 2020);
    private static final DatedYear EARLY = new DatedYear(DatedYear.Basis.ONLINE, 2019);
    private final Disagreements disagreements = new Disagreements(2016, 2022);

    @Test
    void anotherYearIsTold() {
        assertThat(found(Outcome.COUNTED, record(Source.WOS, ISSUE, DocumentType.ARTICLE, "Berg"), online("Berg")))
                .containsExactly(new Disagreement(
                        "year",
                        "2020",
                        List.of("Web of Science WOS.txt#1: 2020 issue", "OpenAlex OPENALEX.txt#1: 2019 online")));
    }

    @Test
    void anotherTypeIsTold() {
        assertThat(found(
                        Outcome.COUNTED,
                        record(Source.WOS, ISSUE, DocumentType.ARTICLE, "Berg"),
                        record(Source.SCOPUS, ISSUE, DocumentType.LETTER, "Berg")))
                .containsExactly(new Disagreement(
                        "type",
                        "article",
                        List.of("Web of Science WOS.txt#1: article", "Scopus SCOPUS.txt#1: letter")));
    }

    @Test
    void fundedAuthorWhomASourceDoesNotNameIsTold() {
        assertThat(found(
                        Outcome.COUNTED,
                        record(Source.WOS, ISSUE, DocumentType.ARTICLE, "Berg", "Holm"),
                        record(Source.SCOPUS, ISSUE, DocumentType.ARTICLE, "Holm"),
                        record(Source.PUBMED, ISSUE, DocumentType.ARTICLE)))
                .containsExactly(new Disagreement(
                        "person",
                        "P1",
                        List.of(
                                "Web of Science WOS.txt#1: author 1",
                                "Scopus SCOPUS.txt#1: none of 1 authors",
                                "PubMed PUBMED.txt#1: nothing")));
    }

    @Test
    void whatFellOutByAYearIsToldIfASourceSaysAYearOfThePeriod() {
        final DatedYear late = new DatedYear(DatedYear.Basis.ISSUE, 2023);
        final DatedYear before = new DatedYear(DatedYear.Basis.ONLINE, 2022);
        final DatedYear after = new DatedYear(DatedYear.Basis.ONLINE, 2024);
        assertThat(outOfPeriod(late, before)).extracting(Disagreement::field).containsExactly("year");
        assertThat(outOfPeriod(late, after)).isEmpty();
    }

    @Test
    void nothingIsToldOfAgreementNorOfWhatNobodyOfTheRosterWrote() {
        final SourceRecord record = record(Source.WOS, ISSUE, DocumentType.ARTICLE, "Berg");
        assertThat(found(Outcome.COUNTED, record, record(Source.SCOPUS, ISSUE, DocumentType.ARTICLE, "Berg")))
                .isEmpty();
        assertThat(found(Outcome.NOT_FUNDED, record, online("Berg"))).isEmpty();
    }

    @Test
    void whatNobodyFundedWroteByTheYearTakenIsToldIfAnAuthorWasFundedInAnother() {
        final SourceRecord record = record(Source.WOS, ISSUE, DocumentType.ARTICLE, "Berg");
        final Tag otherwise = new Tag(Answer.NO, "an author was funded in 2019, the year of another source", List.of());
        assertThat(disagreements.in(assessment(Outcome.NOT_FUNDED, ISSUE, otherwise, record, online("Berg"))))
                .extracting(Disagreement::field)
                .containsExactly("year");
    }

    private List<Disagreement> outOfPeriod(final DatedYear taken, final DatedYear other) {
        return disagreements.in(assessment(
                Outcome.OUT_OF_PERIOD,
                taken,
                record(Source.WOS, taken, DocumentType.ARTICLE, "Berg"),
                record(Source.OPENALEX, other, DocumentType.ARTICLE, "Berg")));
    }

    private List<Disagreement> found(final Outcome outcome, final SourceRecord... records) {
        return disagreements.in(assessment(outcome, ISSUE, records));
    }

    private static Assessment assessment(final Outcome outcome, final DatedYear year, final SourceRecord... records) {
        final Evidence berg = new Evidence(records[0].id(), "author 1", "orcid-and-name", "P1", "");
        final Tag funded =
                outcome == Outcome.COUNTED ? new Tag(Answer.YES, "", List.of(berg)) : new Tag(Answer.NO, "", List.of());
        return assessment(outcome, year, funded, records);
    }

    private static Assessment assessment(
            final Outcome outcome, final DatedYear year, final Tag funded, final SourceRecord... records) {
        final Publication publication = new Publication(List.of(records));
        final List<FundedAuthor> authors = AuthorAlignment.of(publication).stream()
                .filter(author -> author.names().get(0).family().equals("Berg"))
                .map(author -> new FundedAuthor("P1", author.positions()))
                .toList();
        return new Assessment(
                "doi:10.1000/1",
                publication,
                Optional.of(year),
                Optional.of(DocumentType.ARTICLE),
                outcome,
                funded,
                outcome == Outcome.COUNTED
                        ? new CountedFacts(Map.of(), List.of(), authors, 0, false)
                        : CountedFacts.NONE);
    }

    private static SourceRecord online(final String family) {
        return record(Source.OPENALEX, EARLY, DocumentType.ARTICLE, family);
    }

    private static SourceRecord record(
            final Source source, final DatedYear year, final DocumentType type, final String... families) {
        return new SourceRecord(
                new RecordId(source.name() + ".txt", 1),
                source,
                List.of(),
                "A title",
                List.of(year),
                Set.of(type),
                Venue.UNKNOWN,
                Stream.of(families)
                        .map(family -> new Author(new PersonName(family, "Anna"), List.of(), List.of()))
                        .toList(),
                List.of(),
                List.of(),
                Set.of());
    }
}
