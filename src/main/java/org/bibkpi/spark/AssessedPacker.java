package org.bibkpi.spark;

import java.util.ArrayList;
import java.util.List;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Counts;

/** Packs the assessed publications of one partition, and keeps the ids of some for its sum. */
final class AssessedPacker {
    private final AssessmentCodec codec = new AssessmentCodec();
    private final List<String> ids = new ArrayList<>();
    private final IdSample sample;

    AssessedPacker(final IdSample sample) {
        this.sample = sample;
    }

    /**
     * A publication, packed.
     *
     * @param work the encoded records that it was made of
     */
    AssessedItem.One pack(final Assessment assessment, final Iterable<byte[]> work) {
        if (sample.chooses(assessment.id())) {
            ids.add(assessment.id());
        }
        return new AssessedItem.One(assessment.id(), codec.encode(assessment, work));
    }

    /** The sum of all that were packed. */
    AssessedItem.Sum sum(final Counts counts) {
        return new AssessedItem.Sum(counts, ids);
    }
}
