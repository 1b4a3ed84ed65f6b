package org.bibkpi.audit;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bibkpi.measure.Assessment;

/** What the sources of a run hold, in the making. */
public final class SourceCensus {
    private final SortedMap<String, SourceContent> sources = new TreeMap<>();

    /** Counts the records of a publication. */
    public void see(final Assessment assessment) {
        assessment.publication().sources().stream()
                .map(SourceContent::of)
                .forEach(record -> sources.merge(record.source(), record, SourceContent::plus));
    }

    /** All sources, in the order of their names. */
    public List<SourceContent> sources() {
        return List.copyOf(sources.values());
    }
}
