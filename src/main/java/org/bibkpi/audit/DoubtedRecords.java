package org.bibkpi.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.measure.Assessment;
import org.bibkpi.model.SourceRecord;

/** Takes from publications the records of which it is in doubt whether they are one work with another. */
public final class DoubtedRecords {
    private final Works works;
    private final Set<Integer> wanted = new HashSet<>();
    private final List<DoubtedRecord> found = new ArrayList<>();

    /** Looks for the records in doubt of these works. */
    public DoubtedRecords(final Works works) {
        this.works = works;
        works.clustering().doubts().forEach(doubt -> wanted.addAll(List.of(doubt.left(), doubt.right())));
    }

    /** Takes from a publication the records that are in doubt. */
    public void see(final Assessment assessment) {
        if (!wanted.isEmpty()) {
            assessment.publication().sources().forEach(record -> see(assessment, record));
        }
    }

    private void see(final Assessment assessment, final SourceRecord record) {
        final int number = works.numbers().numberOf(record.id());
        if (wanted.contains(number)) {
            found.add(DoubtedRecord.of(number, record, assessment));
        }
    }

    /** Those found so far. */
    public List<DoubtedRecord> found() {
        return List.copyOf(found);
    }
}
