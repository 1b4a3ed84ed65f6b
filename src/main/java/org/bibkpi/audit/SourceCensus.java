package org.bibkpi.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bibkpi.measure.Assessment;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;

/** What the sources of a run hold, in the making. */
public final class SourceCensus {
    private final Map<Source, SourceTally> seen = new EnumMap<>(Source.class);
    private final SortedMap<String, SourceContent> added = new TreeMap<>();

    /** Counts the records of a publication. */
    public void see(final Assessment assessment) {
        for (final SourceRecord record : assessment.publication().sources()) {
            seen.computeIfAbsent(record.source(), source -> new SourceTally()).add(record);
        }
    }

    /** Adds what was counted elsewhere. */
    public void add(final List<SourceContent> contents) {
        contents.forEach(content -> added.merge(content.source(), content, SourceContent::plus));
    }

    /** All sources, in the order of their names. */
    public List<SourceContent> sources() {
        final SortedMap<String, SourceContent> all = new TreeMap<>(added);
        seen.forEach((source, tally) -> all.merge(source.label(), tally.content(source.label()), SourceContent::plus));
        return List.copyOf(all.values());
    }
}
