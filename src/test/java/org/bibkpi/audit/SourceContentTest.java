package org.bibkpi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.Author;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Doi;
import org.bibkpi.model.Issn;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Pmid;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;
import org.junit.jupiter.api.Test;

/** How many of a source's records have what. */
final class SourceContentTest {
    private static final SourceRecord FULL = new SourceRecord(
            new RecordId("a.csv", 1),
            Source.SCOPUS,
            List.of(new Doi("10.5555/a"), new Pmid("1")),
            "A",
            List.of(new DatedYear(DatedYear.Basis.ISSUE, 2020), new DatedYear(DatedYear.Basis.ONLINE, 2018)),
            Set.of(DocumentType.ARTICLE),
            new Venue("J", List.of(new Issn("0028-0836")), "", "", ""),
            List.of(new Author(
                    new PersonName("Berg", "A"),
                    List.of(new Orcid("0000-0001-5109-3700")),
                    List.of(new Affiliation("X", "X")))),
            List.of(),
            List.of(),
            Set.of());
    private static final SourceRecord BARE = new SourceRecord(
            new RecordId("a.csv", 2),
            Source.SCOPUS,
            List.of(new Pmid("2")),
            "B",
            List.of(),
            Set.of(),
            Venue.UNKNOWN,
            List.of(new Author(new PersonName("Berg", "A"), List.of(), List.of())),
            List.of(),
            List.of(),
            Set.of());

    private static SourceContent content(final SourceRecord... records) {
        final SourceTally tally = new SourceTally();
        Stream.of(records).forEach(tally::add);
        return tally.content("Scopus");
    }

    @Test
    void aPartIsCountedInEachRecordThatHasIt() {
        final SourceContent content = content(FULL, BARE, FULL);
        assertThat(content.records()).isEqualTo(3);
        assertThat(content.having())
                .isEqualTo(Map.of("address", 2L, "doi", 2L, "issn", 2L, "orcid", 2L, "type", 2L, "year", 2L));
        assertThat(content.years()).containsExactly(2018, 2020);
        assertThat(content(BARE).parts()).isEmpty();
        assertThat(content(BARE).years()).isEmpty();
    }

    @Test
    void whatWasCountedInPartsIsAddedUpBySource() {
        final SourceCensus census = new SourceCensus();
        census.add(List.of(content(FULL), new SourceContent("Lens", 1, new TreeSet<>(), new TreeMap<>())));
        census.add(List.of(
                content(BARE),
                new SourceContent("Scopus", 4, new TreeSet<>(Set.of(2022)), new TreeMap<>(Map.of("doi", 3L)))));
        assertThat(census.sources())
                .satisfiesExactly(lens -> assertThat(lens.source()).isEqualTo("Lens"), scopus -> {
                    assertThat(scopus.records()).isEqualTo(6);
                    assertThat(scopus.years()).containsExactly(2018, 2022);
                    assertThat(scopus.having()).containsEntry("doi", 4L).containsEntry("address", 1L);
                    assertThat(scopus.parts()).containsExactly("address", "doi", "issn", "orcid", "type", "year");
                });
    }

    @Test
    void contributionsAreAddedAndSubtracted() {
        final Contribution both = Contribution.of("yes").plus(Contribution.of("undecided"));
        assertThat(both).isEqualTo(new Contribution(1, 2, 1));
        assertThat(both.minus(Contribution.of("no"))).isEqualTo(new Contribution(1, 1, 1));
        assertThat(both.minus(both).isNone()).isTrue();
        assertThat(both.isNone()).isFalse();
        assertThat(Contribution.of("")).isEqualTo(Contribution.NONE);
    }

    @Test
    void anAddressNamesItsRecordsOnceAndARecordItsFile() {
        assertThat(new AddressTrail("X", "no", List.of(), "", List.of("1:1", "1:2", "12:")).records())
                .containsExactly(1, 12);
        assertThat(file("exports/a#b.csv#12")).isEqualTo("exports/a#b.csv");
        assertThat(file("packed.zip!a.csv#1")).isEqualTo("packed.zip");
        assertThat(file("nowhere")).isEmpty();
    }

    private static String file(final String record) {
        return new RecordTrail(record, "", "", "", List.of(), "", List.of(), List.of(), "", List.of(), List.of())
                .file();
    }
}
