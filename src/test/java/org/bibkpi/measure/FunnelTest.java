package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Author;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;
import org.bibkpi.model.Venue;
import org.junit.jupiter.api.Test;

final class FunnelTest {
    private static final Affiliation ADDRESS = new Affiliation("A Hospital", "A Hospital");

    @Test
    void countsPublicationsWhoseSourcesLinkNoAddressToAnAuthor() {
        final SourceRecord unlinked = record("ris", Source.SCOPUS, List.of(), List.of(ADDRESS));
        final SourceRecord linked = record("xml", Source.PUBMED, List.of(ADDRESS), List.of());

        assertThat(withoutLinks(unlinked)).isEqualTo(Map.of("all", 1L, "Scopus", 1L));
        assertThat(withoutLinks(linked)).isEqualTo(Map.of("all", 0L, "PubMed", 0L));
        assertThat(withoutLinks(unlinked, linked))
                .as("one source that links is enough for the publication, and does not help the other source")
                .isEqualTo(Map.of("all", 0L, "Scopus", 1L, "PubMed", 0L));
    }

    @Test
    void aRecordThatGotLostEndsTheRun() {
        final SourceRecord record = record("ris", Source.SCOPUS, List.of(), List.of(ADDRESS));
        final FileCount one = new FileCount("ris", "ris-generic", Source.SCOPUS, 1, 0, List.of());
        final FileCount two = new FileCount("ris", "ris-generic", Source.SCOPUS, 2, 0, List.of());

        assertThat(Funnel.complete(funnel(record), List.of(one)).total().read()).isEqualTo(1);
        assertThatThrownBy(() -> Funnel.complete(funnel(record), List.of(two)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("records got lost: 2 read, 1 kept, 0 merged, 0 rejected");
    }

    /** By source, in the year of the publication. */
    private static Map<String, Long> withoutLinks(final SourceRecord... records) {
        return funnel(records).rows().entrySet().stream()
                .filter(row -> row.getKey().year().equals("2020"))
                .collect(Collectors.toMap(
                        row -> row.getKey().source(), row -> row.getValue().withoutLinks()));
    }

    private static Funnel funnel(final SourceRecord... records) {
        final Sums<Funnel.Cell, Funnel.Count> rows = new Sums<>(Funnel.Count::plus);
        Funnel.add(
                new Assessment(
                        "a",
                        new Publication(List.of(records)),
                        Optional.of(new DatedYear(DatedYear.Basis.ISSUE, 2020)),
                        Optional.of(DocumentType.ARTICLE),
                        Outcome.COUNTED,
                        new Tag(Answer.YES, "", List.of()),
                        CountedFacts.NONE),
                rows);
        return new Funnel(rows.result());
    }

    private static SourceRecord record(
            final String file, final Source source, final List<Affiliation> own, final List<Affiliation> unlinked) {
        return new SourceRecord(
                new RecordId(file, 1),
                source,
                List.of(),
                "A title",
                List.of(),
                Set.of(),
                Venue.UNKNOWN,
                List.of(new Author(new PersonName("Berg", "Anna"), List.of(), own)),
                unlinked,
                List.of(),
                Set.of());
    }
}
