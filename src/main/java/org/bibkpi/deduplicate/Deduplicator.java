package org.bibkpi.deduplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bibkpi.model.SourceRecord;

/** The whole way from records to clusters in one memory: what any distributed run has to equal. */
public final class Deduplicator {
    private Deduplicator() {}

    /** Sorts records into works by the rules alone. */
    public static Clustering cluster(final List<SourceRecord> records) {
        return cluster(records, Rulings.NONE);
    }

    /** Sorts records into works by the rules and by what a person decided. */
    public static Clustering cluster(final List<SourceRecord> records, final Rulings rulings) {
        final List<MatchFacts> facts =
                records.parallelStream().map(MatchFacts::of).sorted().toList();
        final List<Edge> edges =
                Stream.concat(edges(facts, rulings), rulings.edges().stream()).toList();
        return Clusters.of(facts, edges, rulings);
    }

    /** Every pair of a common block that rules find to be one work, or in doubt. */
    static Stream<Edge> edges(final List<MatchFacts> facts, final Rulings rulings) {
        final Set<RecordPair> judged = ConcurrentHashMap.newKeySet();
        return blocks(facts).parallelStream().flatMap(block -> {
            final List<Edge> found = new ArrayList<>();
            Blocks.forEachPair(block, (a, b) -> {
                if (judged.add(new RecordPair(a.id(), b.id()))) {
                    addEdge(found, a, b, rulings);
                }
            });
            return found.stream();
        });
    }

    private static void addEdge(final List<Edge> found, final MatchFacts a, final MatchFacts b, final Rulings rulings) {
        final Verdict verdict = rulings.judge(a, b);
        if (verdict.kind() != Verdict.Kind.UNRELATED && verdict.kind() != Verdict.Kind.DIFFERENT) {
            found.add(new Edge(a.id(), b.id(), verdict));
        }
    }

    private static Collection<List<MatchFacts>> blocks(final List<MatchFacts> facts) {
        final Map<String, List<MatchFacts>> blocks = new HashMap<>();
        for (final MatchFacts f : facts) {
            BlockKeys.of(f)
                    .forEach(k ->
                            blocks.computeIfAbsent(k, x -> new ArrayList<>(1)).add(f));
        }
        return blocks.values().stream().filter(b -> b.size() > 1).toList();
    }
}
