package org.bibkpi.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.bibkpi.measure.FirstCount;
import org.bibkpi.measure.Taggers;
import org.bibkpi.tag.OrcidUse;
import scala.Tuple2;

/** The publications of one partition: assessed, or put off; the ORCID iDs found on the way; then the sum. */
final class FirstLook implements Iterator<AssessedItem> {
    /** So many ORCID iDs are handed on at a time, so that they fit into memory. */
    private static final int AT_A_TIME = 10_000;

    private final Iterator<Tuple2<Integer, Iterable<byte[]>>> works;
    private final FirstCount count;
    private final AssessedPacker packer;
    private final Queue<AssessedItem> ready = new ArrayDeque<>();
    private final List<OrcidUse> beside = new ArrayList<>();
    private final List<String> alone = new ArrayList<>();
    private boolean summed;

    FirstLook(final Iterator<Tuple2<Integer, Iterable<byte[]>>> works, final Taggers taggers, final IdSample sample) {
        this.works = works;
        this.count = new FirstCount(taggers);
        this.packer = new AssessedPacker(sample);
    }

    @Override
    public boolean hasNext() {
        return !summed || !ready.isEmpty();
    }

    @Override
    public AssessedItem next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (ready.isEmpty() && works.hasNext()) {
            see(works.next()._2());
        } else if (ready.isEmpty()) {
            sum();
        }
        return ready.remove();
    }

    private void see(final Iterable<byte[]> work) {
        final FirstCount.Seen seen = count.see(AssessStage.publication(work));
        ready.add(seen.assessment()
                .<AssessedItem>map(assessed -> packer.pack(assessed, work))
                .orElseGet(() -> AssessedItem.PutOff.of(work)));
        for (final OrcidUse use : seen.orcidUses()) {
            add(use);
        }
        if (beside.size() + alone.size() >= AT_A_TIME) {
            ready.add(uses());
        }
    }

    private void add(final OrcidUse use) {
        if (use.concernsRoster()) {
            beside.add(use);
        } else {
            alone.add(use.orcid().value());
        }
    }

    private AssessedItem uses() {
        final AssessedItem uses = new AssessedItem.OrcidUses(List.copyOf(beside), String.join("", alone));
        beside.clear();
        alone.clear();
        return uses;
    }

    private void sum() {
        summed = true;
        ready.add(uses());
        ready.add(packer.sum(count.counts()));
    }
}
