package org.bibkpi.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Assessor;
import org.bibkpi.measure.CountSheet;

/** The publications of one partition, assessed one after the other, then their sum. */
final class AssessedPart implements Iterator<AssessedItem> {
    private final Iterator<AssessedItem.PutOff> works;
    private final CountSheet sheet;
    private final AssessmentCodec codec = new AssessmentCodec();
    private final IdSample sample;
    private final List<String> ids = new ArrayList<>();
    private boolean summed;

    AssessedPart(final Iterator<AssessedItem.PutOff> works, final Assessor assessor, final IdSample sample) {
        this.works = works;
        this.sample = sample;
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
        return works.hasNext() ? assess(works.next().records()) : sum();
    }

    private AssessedItem assess(final List<byte[]> work) {
        final Assessment assessment = sheet.assess(AssessStage.publication(work));
        if (sample.chooses(assessment.id())) {
            ids.add(assessment.id());
        }
        return new AssessedItem.One(assessment.id(), codec.encode(assessment, work));
    }

    private AssessedItem sum() {
        summed = true;
        return new AssessedItem.Sum(sheet.counts(), ids);
    }
}
