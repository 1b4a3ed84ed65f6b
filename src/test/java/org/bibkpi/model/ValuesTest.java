package org.bibkpi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The orders and bounds of the values that figures rest on. */
class ValuesTest {
    /** S. C. Kleene's strong tables. */
    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, UNDECIDED, UNDECIDED, YES",
        "NO, NO, NO, NO",
        "NO, UNDECIDED, NO, UNDECIDED",
        "UNDECIDED, UNDECIDED, UNDECIDED, UNDECIDED"
    })
    void whatIsOpenStaysOpenOnlyWhereItDecides(final Answer a, final Answer b, final Answer both, final Answer either) {
        assertThat(a.and(b)).isEqualTo(b.and(a)).isEqualTo(both);
        assertThat(a.or(b)).isEqualTo(b.or(a)).isEqualTo(either);
        assertThat(a.not().not()).isEqualTo(a);
        assertThat(a.not() == a).isEqualTo(a == Answer.UNDECIDED);
    }

    @Test
    void theTenthThatIsCitedMostBeginsAtNinetyPercent() {
        assertThat(new CitationRank(9_000, "").isInTopTenPercent()).isTrue();
        assertThat(new CitationRank(8_999, "").isInTopTenPercent()).isFalse();
        assertThat(new CitationRank(10_000, "").isInTopTenPercent()).isTrue();
        assertThat(new CitationRank(0, "").isInTopTenPercent()).isFalse();
        assertRefused(() -> new CitationRank(10_001, ""));
        assertRefused(() -> new CitationRank(-1, ""));
    }

    @Test
    void yearsOfIssuesComeFirstThenTheEarlier() {
        final DatedYear issue = new DatedYear(DatedYear.Basis.ISSUE, 2020);
        final DatedYear later = new DatedYear(DatedYear.Basis.ISSUE, 2021);
        final DatedYear online = new DatedYear(DatedYear.Basis.ONLINE, 2019);
        assertThat(Stream.of(online, later, issue).sorted()).containsExactly(issue, later, online);
        assertThat(record(List.of(online, later, issue, later)).years()).containsExactly(issue, later, online);
        assertThat(record(List.of(issue, issue)).years()).containsExactly(issue);
        assertThat(new DatedYear(DatedYear.Basis.ISSUE, 1500).year()).isEqualTo(1500);
        assertThat(new DatedYear(DatedYear.Basis.ISSUE, 2999).year()).isEqualTo(2999);
        assertRefused(() -> new DatedYear(DatedYear.Basis.ISSUE, 1499));
        assertRefused(() -> new DatedYear(DatedYear.Basis.ISSUE, 3000));
    }

    @Test
    void recordsComeByFileThenByNumber() {
        final RecordId first = new RecordId("a.csv", 2);
        final RecordId second = new RecordId("a.csv", 10);
        final RecordId third = new RecordId("b.csv", 1);
        assertThat(Stream.of(third, second, first).sorted()).containsExactly(first, second, third);
        assertThat(first).hasToString("a.csv#2");
        assertRefused(() -> new RecordId("a.csv", 0));
        assertRefused(() -> new RecordId(" ", 1));
    }

    @Test
    void aPublicationHasWhatAnyOfItsRecordsSays() {
        final SourceRecord linked = new SourceRecord(
                new RecordId("a.csv", 1),
                Source.WOS,
                List.of(new Pmid("2"), new Doi("10.1000/a"), new Pmid("2")),
                "A title",
                List.of(),
                Set.of(DocumentType.REVIEW),
                new Venue("J", List.of(new Issn("1526-632X"), new Issn("0028-3878")), "", "", ""),
                List.of(new Author(new PersonName("Berg", "A"), List.of(), List.of(new Affiliation("X", "X")))),
                List.of(new Affiliation("Y", "Y")),
                List.of(),
                Set.of());
        final SourceRecord silent = record(List.of(new DatedYear(DatedYear.Basis.ISSUE, 2020)));
        final Publication publication = new Publication(List.of(silent, linked));
        assertThat(publication.identifiers()).containsExactly(new Doi("10.1000/a"), new Pmid("2"));
        assertThat(publication.issns()).containsExactly(new Issn("0028-3878"), new Issn("1526-632X"));
        assertThat(publication.types()).containsExactlyInAnyOrder(DocumentType.ARTICLE, DocumentType.REVIEW);
        assertThat(publication.years()).containsExactly(new DatedYear(DatedYear.Basis.ISSUE, 2020));
        assertThat(publication.affiliations()).extracting(Affiliation::text).containsExactly("X", "Y");
        assertRefused(() -> new Publication(List.of()));
    }

    @Test
    void aDigestTellsTextsTheirOrderAndTheirDivisionApart() {
        final Set<String> digests = Set.copyOf(List.of(
                digest(List.of("a", "b")),
                digest(List.of("b", "a")),
                digest(List.of("ab")),
                digest(List.of("a", "b", ""))));
        assertThat(digests).hasSize(4);
        assertThat(digest(List.of("a", "b"))).isEqualTo(digest(List.of("a", "b")));
    }

    @Test
    void aDigestOfValuesIsThatOfTheirTextsAndTellsTheEndsOfLists() {
        assertThat(digest(List.of("1", "2"), List.of()))
                .isNotEqualTo(digest(List.of("1"), List.of("2")))
                .isNotEqualTo(digest(List.of(), List.of("1", "2")));
        final TextDigest ofNumbers = new TextDigest();
        ofNumbers.addAll(List.of(1, 2), String::valueOf);
        assertThat(ofNumbers.value()).isEqualTo(digest(List.of("1", "2")));
    }

    private static String digest(final List<String> first, final List<String> then) {
        final TextDigest digest = new TextDigest();
        digest.addAll(first);
        digest.addAll(then);
        return digest.value();
    }

    private static String digest(final List<String> texts) {
        final TextDigest digest = new TextDigest();
        digest.addAll(texts);
        return digest.value();
    }

    private static SourceRecord record(final List<DatedYear> years) {
        return new SourceRecord(
                new RecordId("b.csv", 1),
                Source.OTHER,
                List.of(),
                "Another title",
                years,
                Set.of(DocumentType.ARTICLE),
                Venue.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }

    private static void assertRefused(final ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class);
    }
}
