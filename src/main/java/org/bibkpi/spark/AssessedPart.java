package org.bibkpi.spark;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.bibkpi.measure.Assessor;
import org.bibkpi.measure.CountSheet;

/** The publications of one partition, assessed one after the other, then their sum. */
final class AssessedPart implements Iterator<AssessedItem> {
    private final Iterator<AssessedItem.PutOff> works;
    private final CountSheet sheet;
    private final AssessedPacker packer;
    private boolean summed;

    AssessedPart(final Iterator<AssessedItem.PutOff> works, final Assessor assessor, final IdSample sample) {
        this.works = works;
        this.packer = new AssessedPacker(sample);
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
        return packer.pack(sheet.assess(AssessStage.publication(work)), work);
    }

    private AssessedItem sum() {
        summed = true;
        return packer.sum(sheet.counts());
    }
}
