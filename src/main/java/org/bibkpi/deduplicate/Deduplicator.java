package org.bibkpi.deduplicate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bibkpi.model.SourceRecord;

/** The whole way from records to clusters in one memory: what any distributed run has to equal. */
public final class Deduplicator {
    private Deduplicator() {}

    /** Sorts records into works by the rules alone; a record's number is its place in the list, from 0. */
    public static Clustering cluster(final List<SourceRecord> records) {
        final List<MatchFacts> facts = IntStream.range(0, records.size())
                .parallel()
                .mapToObj(i -> MatchFacts.of(i, records.get(i)))
                .toList();
        return cluster(records.size(), facts, Rulings.NONE);
    }

    /**
     * Sorts records into works by the rules and by what a person decided.
     *
     * @param records how many numbers there are, from 0; those without facts stand alone
     * @param facts of the records, in any order
     */
    public static Clustering cluster(final int records, final List<MatchFacts> facts, final Rulings rulings) {
        final Meetings meetings = Meetings.of(facts);
        final List<Edge> edges = Stream.concat(meetings.edges(rulings), rulings.edges().stream())
                .distinct()
                .toList();
        final List<Edge> same = edges.stream()
                .filter(e -> e.verdict().kind() == Verdict.Kind.SAME)
                .toList();
        final List<Edge> doubts = new ArrayList<>(edges);
        doubts.removeIf(e -> e.verdict().kind() == Verdict.Kind.SAME);
        final Components components = new Components(records);
        same.forEach(e -> components.connect(e.left(), e.right(), e.verdict().rank()));
        final BitSet loose = components.loose(rulings.records());
        final Clustering.Draft draft = components.draft(loose);
        final Map<Integer, List<Edge>> inLoose = same.stream()
                .filter(e -> loose.get(e.left()))
                .collect(Collectors.groupingBy(e -> components.componentOf(e.left())));
        members(loose, components, meetings).forEach((component, members) -> {
            final Clusters.Result result = Clusters.of(members, inLoose.getOrDefault(component, List.of()), rulings);
            draft.put(result.joined());
            doubts.addAll(result.doubts());
        });
        return draft.finish(doubts, rulings);
    }

    private static Map<Integer, List<Candidate>> members(
            final BitSet loose, final Components components, final Meetings meetings) {
        return meetings.candidates().stream()
                .filter(c -> loose.get(c.facts().number()))
                .collect(Collectors.groupingBy(
                        c -> components.componentOf(c.facts().number()), TreeMap::new, Collectors.toList()));
    }
}
