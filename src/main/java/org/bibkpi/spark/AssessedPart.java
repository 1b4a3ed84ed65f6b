package org.bibkpi.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Assessor;
import org.bibkpi.measure.CountSheet;

/** The publications of one partition, assessed one after the other, then their sum. */
final class AssessedPart implements Iterator<AssessedItem> {
    private final Iterator<Iterable<byte[]>> works;
    private final CountSheet sheet;
    private final AssessmentCodec codec = new AssessmentCodec();
    private boolean summed;

    AssessedPart(final Iterator<Iterable<byte[]>> works, final Assessor assessor) {
        this.works = works;
        this.sheet = new CountSheet(assessor);
    }

    @Override
    public boolean hasNext() {
        return !summed;
    }

    @Override
    public AssessedItem next() {
        if (summed) {
            throw new NoSuchElementException();
        }
        return works.hasNext() ? assess(works.next()) : sum();
    }

    private AssessedItem assess(final Iterable<byte[]> work) {
        final Assessment assessment = sheet.assess(AssessStage.publication(work));
        return new AssessedItem.One(assessment.id(), codec.encode(assessment, work));
    }

    private AssessedItem sum() {
        summed = true;
        return new AssessedItem.Sum(sheet.counts());
    }
}
