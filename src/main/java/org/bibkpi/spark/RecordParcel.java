package org.bibkpi.spark;

import java.util.Optional;
import org.bibkpi.model.SourceRecord;

/** Puts records of one export after the other into {@link ReadItem.Records} of some size. */
final class RecordParcel {
    private static final int LARGE = 1 << 16;

    private final RecordCodec<SourceRecord> codec = new SourceRecordCodec();
    private String file = "";
    private ByteWriter bytes = new ByteWriter();

    /** Takes a record, and gives those before it if they are enough, or of another export. */
    Optional<ReadItem.Records> add(final SourceRecord record) {
        final boolean full = bytes.size() > LARGE || !record.id().file().equals(file);
        final Optional<ReadItem.Records> before = full ? close() : Optional.empty();
        file = record.id().file();
        final byte[] encoded = codec.encode(record);
        bytes.writeLong(record.id().number());
        bytes.writeLong(encoded.length);
        bytes.writeBytes(encoded, 0, encoded.length);
        return before;
    }

    /** The records taken last, if there are any. */
    Optional<ReadItem.Records> close() {
        if (bytes.size() == 0) {
            return Optional.empty();
        }
        final ReadItem.Records records = new ReadItem.Records(file, bytes.toBytes());
        bytes = new ByteWriter();
        return Optional.of(records);
    }
}
