package org.bibkpi.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.bibkpi.deduplicate.PublicationIds;

/**
 * Passes publications on, giving those that share an id, such as chapters under their book's DOI, ids of their own. They
 * have to come sorted by id.
 */
public final class DistinctIds implements Consumer<Assessment> {
    private final Consumer<Assessment> next;
    private final List<Assessment> namesakes = new ArrayList<>();

    /** Passes them on to this reader. */
    public DistinctIds(final Consumer<Assessment> next) {
        this.next = next;
    }

    @Override
    public void accept(final Assessment assessment) {
        if (!namesakes.isEmpty() && !namesakes.get(0).id().equals(assessment.id())) {
            flush();
        }
        namesakes.add(assessment);
    }

    /** Passes on what is still held back; to be called once after the last. */
    public void flush() {
        if (namesakes.size() > 1) {
            rename();
        }
        namesakes.forEach(next);
        namesakes.clear();
    }

    private void rename() {
        final List<String> ids = PublicationIds.ofAll(
                namesakes.stream().map(Assessment::publication).toList());
        for (int i = 0; i < ids.size(); i++) {
            namesakes.set(i, namesakes.get(i).withId(ids.get(i)));
        }
        namesakes.sort(Comparator.comparing(Assessment::id));
    }
}
