package org.bibkpi.deduplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which records meet in which blocks, for as many records as fit one memory. */
final class Meetings {
    private final List<Candidate> candidates;
    private final Crowds crowds;
    private final KeyCounts counts;
    private final int[] members;

    private Meetings(final List<MatchFacts> facts, final List<List<BlockKey>> keys, final Crowds crowds) {
        this.crowds = crowds;
        this.counts = KeyCounts.of(keys);
        this.members = members(keys, counts);
        this.candidates = IntStream.range(0, facts.size())
                .parallel()
                .mapToObj(i -> new Candidate(facts.get(i), whole(keys.get(i), crowds)))
                .toList();
    }

    /** Brings records together. */
    static Meetings of(final List<MatchFacts> facts) {
        List<List<BlockKey>> keys = facts.parallelStream().map(BlockKeys::of).toList();
        Crowds before = Crowds.NONE;
        Crowds crowds = before.plus(KeyCounts.of(keys).crowded());
        while (crowds.size() > before.size()) {
            keys = divided(facts, keys, crowds);
            before = crowds;
            crowds = crowds.plus(KeyCounts.of(keys).crowded());
        }
        return new Meetings(facts, keys, crowds);
    }

    /** The keys of blocks in which a record is compared with every other. */
    static long[] whole(final List<BlockKey> keys, final Crowds crowds) {
        final long[] whole = new long[keys.size()];
        int size = 0;
        for (final BlockKey key : keys) {
            if (!crowds.contains(key.hash())) {
                whole[size++] = key.hash();
            }
        }
        return Arrays.copyOf(whole, size);
    }

    /** All records, in the order given. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** Every pair that is one work or in doubt; a pair that met in crowded blocks may come repeatedly. */
    Stream<Edge> edges(final Rulings rulings) {
        return inBlocks((a, b) -> Edge.between(a, b, rulings));
    }

    /** Every pair that meets; one that met in crowded blocks may come repeatedly. */
    List<RecordPair> pairs() {
        return inBlocks((a, b) ->
                        Optional.of(RecordPair.of(a.facts().number(), b.facts().number())))
                .toList();
    }

    private <T> Stream<T> inBlocks(final BiFunction<Candidate, Candidate, Optional<T>> judge) {
        return IntStream.range(0, counts.size())
                .parallel()
                .mapToObj(block -> inBlock(block, judge))
                .flatMap(List::stream);
    }

    private <T> List<T> inBlock(final int block, final BiFunction<Candidate, Candidate, Optional<T>> judge) {
        final List<T> found = new ArrayList<>();
        final BiConsumer<Candidate, Candidate> pair =
                (a, b) -> judge.apply(a, b).ifPresent(found::add);
        final List<Candidate> here = new ArrayList<>(counts.start(block + 1) - counts.start(block));
        for (int i = counts.start(block); i < counts.start(block + 1); i++) {
            here.add(candidates.get(members[i]));
        }
        Blocks.forEachPair(counts.key(block), crowds.contains(counts.key(block)), here, pair);
        return found;
    }

    private static List<List<BlockKey>> divided(
            final List<MatchFacts> facts, final List<List<BlockKey>> keys, final Crowds crowds) {
        return IntStream.range(0, facts.size())
                .parallel()
                .mapToObj(i -> BlockKeys.divided(keys.get(i), facts.get(i), crowds))
                .toList();
    }

    private static int[] members(final List<List<BlockKey>> keys, final KeyCounts counts) {
        final int[] members = new int[counts.start(counts.size())];
        final int[] filled = new int[counts.size()];
        for (int record = 0; record < keys.size(); record++) {
            for (final BlockKey key : keys.get(record)) {
                final int block = counts.find(key.hash());
                if (block >= 0) {
                    members[counts.start(block) + filled[block]] = record;
                    filled[block]++;
                }
            }
        }
        return members;
    }
}
