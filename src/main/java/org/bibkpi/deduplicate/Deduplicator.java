package org.bibkpi.deduplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
        return cluster(
                records,
                meetings.edges(rulings).mapToLong(Edge::packed),
                wanted -> meetings.candidates().stream()
                        .filter(c -> wanted.get(c.facts().number())),
                rulings);
    }

    /**
     * The last part of the way: from pairs to works.
     *
     * @param records how many numbers there are, from 0
     * @param edges every pair that the rules hold for one work or in doubt, {@link Edge#packed}, in any order; repeats do no
     *     harm
     * @param members the records of these numbers: those on which the pairs alone cannot decide
     */
    public static Clustering cluster(
            final int records,
            final LongStream edges,
            final Function<BitSet, Stream<Candidate>> members,
            final Rulings rulings) {
        final long[] all =
                distinct(LongStream.concat(edges, rulings.edges().stream().mapToLong(Edge::packed))
                        .toArray());
        final Components components = new Components(records);
        edges(all)
                .filter(Edge::isSame)
                .forEach(
                        e -> components.connect(e.left(), e.right(), e.verdict().rank()));
        final BitSet loose = components.loose(rulings.records());
        final Clustering.Draft draft = components.draft(loose);
        final Map<Integer, List<Edge>> inLoose = edges(all)
                .filter(e -> e.isSame() && loose.get(e.left()))
                .collect(Collectors.groupingBy(e -> components.componentOf(e.left())));
        final List<Edge> doubts =
                new ArrayList<>(edges(all).filter(e -> !e.isSame()).toList());
        byComponent(members.apply(loose), components).forEach((component, found) -> {
            final Clusters.Result result = Clusters.of(found, inLoose.getOrDefault(component, List.of()), rulings);
            draft.put(result.joined());
            doubts.addAll(result.doubts());
        });
        return draft.finish(doubts, rulings);
    }

    /** Sorted in place: millions of numbers as objects would fill the memory. */
    private static long[] distinct(final long[] numbers) {
        Arrays.parallelSort(numbers);
        int distinct = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[distinct++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, distinct);
    }

    private static Stream<Edge> edges(final long[] packed) {
        return LongStream.of(packed).mapToObj(Edge::unpacked);
    }

    private static Map<Integer, List<Candidate>> byComponent(
            final Stream<Candidate> members, final Components components) {
        return members.collect(Collectors.groupingBy(
                c -> components.componentOf(c.facts().number()), TreeMap::new, Collectors.toList()));
    }
}
