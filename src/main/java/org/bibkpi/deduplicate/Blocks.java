package org.bibkpi.deduplicate;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;

/** The pairs of a block that are to be judged. */
public final class Blocks {
    private static final int NEIGHBOURS = 15;

    private Blocks() {}

    /**
     * Every pair of a block that is one work or in doubt, {@link Edge#packed}; a pair of a crowded block may come again.
     *
     * @param key of the block
     * @param block the records that stand in it
     * @param edges takes the pairs
     */
    public static void judge(
            final long key, final List<Candidate> block, final Rulings rulings, final LongConsumer edges) {
        forEachPair(
                key,
                !block.get(0).meetsAllIn(key),
                block,
                (a, b) -> Edge.between(a, b, rulings).ifPresent(edge -> edges.accept(edge.packed())));
    }

    /**
     * The pairs of any block.
     *
     * @param crowded whether it is crowded, and nothing divides it
     */
    static void forEachPair(
            final long key,
            final boolean crowded,
            final List<Candidate> block,
            final BiConsumer<Candidate, Candidate> pair) {
        if (crowded) {
            final Neighbours neighbours = new Neighbours(pair);
            block.stream().map(Placed::of).sorted().forEach(placed -> neighbours.next(placed.candidate()));
        } else {
            forEachPair(key, block, pair);
        }
    }

    /** Every pair of a block that is not crowded, unless the two meet in another such block before. */
    static void forEachPair(final long key, final List<Candidate> block, final BiConsumer<Candidate, Candidate> pair) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                if (block.get(i).meetsFirstIn(key, block.get(j))) {
                    pair.accept(block.get(i), block.get(j));
                }
            }
        }
    }

    /** A record of a block that nothing divides, in the order in which {@link Neighbours} has to be given them. */
    private record Placed(Likeness likeness, Candidate candidate) implements Comparable<Placed> {
        private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::likeness)
                .thenComparingInt(placed -> placed.candidate().facts().number());

        static Placed of(final Candidate candidate) {
            return new Placed(Likeness.of(candidate.facts()), candidate);
        }

        @Override
        public int compareTo(final Placed other) {
            return ORDER.compare(this, other);
        }
    }

    /** Each record of a crowded block with those before it, unless the two meet in a block that is not crowded. */
    private static final class Neighbours {
        private final Deque<Candidate> before = new ArrayDeque<>(NEIGHBOURS);
        private final BiConsumer<Candidate, Candidate> pair;

        /** Gives the pairs of one block to this taker. */
        Neighbours(final BiConsumer<Candidate, Candidate> pair) {
            this.pair = pair;
        }

        /** The next record in the order of {@link Placed}. */
        void next(final Candidate candidate) {
            before.stream().filter(b -> !b.meets(candidate)).forEach(b -> pair.accept(b, candidate));
            if (before.size() == NEIGHBOURS) {
                before.removeFirst();
            }
            before.addLast(candidate);
        }
    }
}
