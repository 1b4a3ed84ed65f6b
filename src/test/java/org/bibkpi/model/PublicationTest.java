package org.bibkpi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PublicationTest {
    @Test
    void theOrderOfItsRecordsDoesNotDependOnWhereTheyStand() {
        final Publication one = new Publication(List.of(
                record("a.csv", 1, Source.SCOPUS, "B"),
                record("a.csv", 2, Source.SCOPUS, "A"),
                record("z", 1, Source.WOS, "C")));
        final Publication other = new Publication(List.of(
                record("b.csv", 9, Source.SCOPUS, "A"),
                record("c.csv", 2, Source.SCOPUS, "B"),
                record("a", 1, Source.WOS, "C")));
        assertThat(one.sources()).extracting(SourceRecord::title).containsExactly("C", "A", "B");
        assertThat(other.sources()).extracting(SourceRecord::title).containsExactly("C", "A", "B");
    }

    private static SourceRecord record(final String file, final long number, final Source source, final String title) {
        return new SourceRecord(
                new RecordId(file, number),
                source,
                List.of(),
                title,
                List.of(),
                Set.of(),
                Venue.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }
}
