package org.bibkpi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bibkpi.model.ChangedRecords;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;
import org.junit.jupiter.api.Test;

/** What runs tell changed records by, and what they say of each source. */
final class RecordDigestTest {
    @Test
    void anyChangeOfWhatARecordSaysChangesItsDigest() {
        assertThat(ChangedRecords.all().map(RecordDigest::of)).doesNotHaveDuplicates();
    }

    @Test
    void thePlaceOfARecordDoesNot() {
        assertThat(RecordDigest.of(ChangedRecords.moved())).isEqualTo(RecordDigest.of(ChangedRecords.RECORD));
    }

    @Test
    void ofASourceItIsCountedWhatItsRecordsHave() {
        final SourceTally tally = new SourceTally();
        tally.add(ChangedRecords.RECORD);
        tally.add(ChangedRecords.record(ChangedRecords.VENUE));
        tally.add(new SourceRecord(
                ChangedRecords.RECORD.id(),
                Source.OTHER,
                List.of(),
                "T",
                List.of(),
                Set.of(),
                Venue.UNKNOWN,
                List.of(ChangedRecords.author("Berg", "Anna", List.of(), "X")),
                List.of(),
                List.of(),
                Set.of()));
        final SourceContent content = tally.content("some");
        assertThat(content.records()).isEqualTo(3);
        assertThat(content.years()).containsExactly(2020);
        assertThat(content.having())
                .isEqualTo(Map.of("address", 3L, "doi", 2L, "issn", 2L, "orcid", 1L, "type", 2L, "year", 2L));
    }
}
