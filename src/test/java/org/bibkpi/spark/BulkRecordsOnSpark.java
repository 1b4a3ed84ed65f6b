package org.bibkpi.spark;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.bibkpi.deduplicate.RecordNumbers;
import org.bibkpi.generate.BulkRecords;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.SourceRecord;

/** Records of invented works as the first stage would hand them on. */
final class BulkRecordsOnSpark {
    private final long works;

    BulkRecordsOnSpark(final long works) {
        this.works = works;
    }

    /** Each in one of so many parts, made where it is needed. */
    JavaRDD<ReadItem.Accepted> records(final JavaSparkContext context, final int parts) {
        final long all = works;
        return context.parallelize(IntStream.range(0, parts).boxed().toList(), parts)
                .flatMap(part -> {
                    final BulkRecords corpus = new BulkRecords(1);
                    final RecordCodec<SourceRecord> codec = new SourceRecordCodec();
                    return LongStream.iterate(part, work -> work < all, work -> work + parts)
                            .boxed()
                            .flatMap(corpus::ofWork)
                            .map(record -> new ReadItem.Accepted(record.id(), codec.encode(record)))
                            .iterator();
                });
    }

    /** A number for each place a record may stand at. */
    RecordNumbers numbers() {
        return RecordNumbers.of(BulkRecords.SOURCES.stream()
                .map(source -> new FileCount(source.name(), "invented", source, works, 0, List.of()))
                .toList());
    }
}
