package org.bibkpi.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each source said of a publication, in words. */
final class SourcesExplained {
    private final PublicationTrail trail;
    private final List<String> lines = new ArrayList<>();

    private SourcesExplained(final PublicationTrail trail) {
        this.trail = trail;
    }

    static List<String> of(final PublicationTrail trail) {
        final SourcesExplained explained = new SourcesExplained(trail);
        final int number = trail.records().size();
        explained.lines.add("What " + number + (number == 1 ? " source record says" : " source records say"));
        for (int i = 0; i < number; i++) {
            explained.addRecord(i + 1, trail.records().get(i));
        }
        explained.addStated(
                "year", trail.year() == 0 ? "none" : trail.year() + " " + trail.yearBasis(), RecordTrail::years);
        explained.addStated("type", trail.type().isEmpty() ? "none" : trail.type(), RecordTrail::types);
        return explained.lines;
    }

    private void addRecord(final int place, final RecordTrail record) {
        final String joined = record.joined().isEmpty() ? "stands alone" : "joined by " + record.joined();
        lines.add("  " + place + ". " + record.source() + ", " + record.record() + ", " + joined);
        lines.add("     " + String.join(", ", record.ids()));
        if (!record.title().equals(trail.title())) {
            lines.add("     title: " + record.title());
        }
        if (!record.journal().isEmpty() || !record.issns().isEmpty()) {
            lines.add("     journal: " + (record.journal() + " " + String.join(", ", record.issns())).strip());
        }
        if (!record.gaps().isEmpty()) {
            lines.add("     cannot answer: " + String.join(", ", record.gaps()).replace('_', ' '));
        }
    }

    /** What was taken, and which records say what. */
    private void addStated(final String what, final String taken, final Function<RecordTrail, List<String>> said) {
        final Map<String, List<String>> stated = new LinkedHashMap<>();
        for (int i = 0; i < trail.records().size(); i++) {
            final String record = String.valueOf(i + 1);
            said.apply(trail.records().get(i))
                    .forEach(value -> stated.computeIfAbsent(value, v -> new ArrayList<>())
                            .add(record));
        }
        final String all = stated.entrySet().stream()
                .map(entry -> entry.getKey() + " in record " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
        lines.add("  " + what + ": " + taken + (all.isEmpty() ? "" : " (" + all + ")"));
    }
}
