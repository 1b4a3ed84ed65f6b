package org.bibkpi.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;
import org.junit.jupiter.api.Test;

final class RecordParcelTest {
    @Test
    void keepsEveryRecordOfEveryExportInItsOrder() {
        final List<SourceRecord> records = new ArrayList<>();
        IntStream.rangeClosed(1, 3_000).forEach(i -> records.add(record("a.zip!b.txt", i)));
        records.add(record("a.zip!c.txt", 1));
        records.add(record("d.csv", 700_000_000_000L));
        final List<ReadItem.Records> parcels = parcels(records);
        assertThat(parcels).hasSizeBetween(4, 10);
        assertThat(unpacked(parcels)).isEqualTo(records);
    }

    @Test
    void givesNothingIfItTookNothing() {
        assertThat(new RecordParcel().close()).isEmpty();
    }

    private static List<ReadItem.Records> parcels(final List<SourceRecord> records) {
        final RecordParcel parcel = new RecordParcel();
        final List<ReadItem.Records> parcels = new ArrayList<>();
        records.forEach(record -> parcel.add(record).ifPresent(parcels::add));
        parcel.close().ifPresent(parcels::add);
        return parcels;
    }

    private static List<SourceRecord> unpacked(final List<ReadItem.Records> parcels) {
        final List<SourceRecord> records = new ArrayList<>();
        for (final ReadItem.Records parcel : parcels) {
            parcel.each().forEachRemaining(accepted -> {
                final SourceRecord record = new SourceRecordCodec().decode(accepted.bytes());
                assertThat(record.id()).isEqualTo(accepted.id());
                records.add(record);
            });
        }
        return records;
    }

    private static SourceRecord record(final String file, final long number) {
        return new SourceRecord(
                new RecordId(file, number),
                Source.WOS,
                List.of(),
                "A title of its own, with a Greek β and the number " + number,
                List.of(),
                Set.of(),
                Venue.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }
}
