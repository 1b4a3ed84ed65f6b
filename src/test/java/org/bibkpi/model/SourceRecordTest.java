package org.bibkpi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order of records that differ in one thing only, and what each of them holds. */
final class SourceRecordTest {
    private static final Author BERG = author("Berg");
    private static final Author DAHL = author("Dahl");

    private static Author author(final String family) {
        return new Author(new PersonName(family, "A"), List.of(), List.of(new Affiliation(family, family)));
    }

    /** Records that are alike but for the part of each number: 0 for the earlier in the order, 1 for the later. */
    private static SourceRecord record(final int part, final int which) {
        final boolean[] later = new boolean[12];
        later[part] = which == 1;
        return new SourceRecord(
                new RecordId(later[11] ? "b.csv" : "a.csv", 1),
                later[0] ? Source.SCOPUS : Source.WOS,
                List.of(new Pmid(later[1] ? "2" : "1")),
                later[2] ? "B" : "A",
                List.of(new DatedYear(DatedYear.Basis.ISSUE, later[3] ? 2021 : 2020)),
                Set.of(later[4] ? DocumentType.REVIEW : DocumentType.ARTICLE),
                new Venue(later[5] ? "B" : "A", List.of(), "", "", ""),
                List.of(later[6] ? DAHL : BERG),
                List.of(new Affiliation(later[7] ? "Y" : "X", "X")),
                List.of(later[8] ? "Surgery" : "Oncology"),
                Set.of(later[9] ? Gap.NO_ORCID_FIELD : Gap.NO_AFFILIATION_FIELD),
                Optional.of(new CitationRank(later[10] ? 9_500 : 9_000, "medicine")));
    }

    @Test
    void everythingARecordSaysTellsItFromAnother() {
        IntStream.range(0, 12).forEach(part -> {
            assertThat(record(part, 0)).as("part %d", part).isLessThan(record(part, 1));
            assertThat(record(part, 1)).isGreaterThan(record(part, 0));
        });
        assertThat(record(0, 0)).isEqualByComparingTo(record(11, 0));
    }

    @Test
    void hasTheAddressesOfItsAuthorsAndThoseOfNobody() {
        final SourceRecord record = record(7, 1);
        assertThat(record.affiliations()).extracting(Affiliation::asWritten).containsExactly("Berg", "Y");
        final List<Affiliation> met = new ArrayList<>();
        record.forEachAffiliation(met::add);
        assertThat(met).containsExactlyElementsOf(record.affiliations().toList());
    }

    @Test
    void aRecordHasATitleOrAnIdentifier() {
        assertThat(nameless(" ", List.of(new Pmid("1"))).title()).isBlank();
        assertThat(nameless("A", List.of()).identifiers()).isEmpty();
        assertThatThrownBy(() -> nameless(" ", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("record a.csv#1 has neither a title nor an identifier");
    }

    private static SourceRecord nameless(final String title, final List<Identifier> identifiers) {
        return new SourceRecord(
                new RecordId("a.csv", 1),
                Source.OTHER,
                identifiers,
                title,
                List.of(),
                Set.of(),
                Venue.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }

    @Test
    void identifiersComeByRegisterThenByValue() {
        assertThat(nameless(
                                "A",
                                List.of(
                                        new OpenAlexId("W12"),
                                        new ScopusEid("2-s2.0-12345"),
                                        new WosUt("WOS:0001"),
                                        new Pmid("2"),
                                        new Pmid("1"),
                                        new Doi("10.1234/a")))
                        .identifiers())
                .extracting(Identifier::value)
                .containsExactly("10.1234/a", "1", "2", "WOS:0001", "2-s2.0-12345", "W12");
    }
}
