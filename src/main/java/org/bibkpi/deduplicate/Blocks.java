package org.bibkpi.deduplicate;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/** The pairs of a block that are to be judged. */
final class Blocks {
    private static final int NEIGHBOURS = 15;

    private Blocks() {}

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
            block.stream().sorted(likeness()).forEach(neighbours::next);
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

    /** The order in which the records of a block that nothing divides have to be given to {@link Neighbours}. */
    private static Comparator<Candidate> likeness() {
        return Comparator.comparing((Candidate c) -> Likeness.of(c.facts()))
                .thenComparingInt(c -> c.facts().number());
    }

    /** Each record of a crowded block with those before it, unless the two meet in a block that is not crowded. */
    private static final class Neighbours {
        private final Deque<Candidate> before = new ArrayDeque<>(NEIGHBOURS);
        private final BiConsumer<Candidate, Candidate> pair;

        /** Gives the pairs of one block to this taker. */
        Neighbours(final BiConsumer<Candidate, Candidate> pair) {
            this.pair = pair;
        }

        /** The next record in the order of {@link #likeness}. */
        void next(final Candidate candidate) {
            before.stream().filter(b -> !b.meets(candidate)).forEach(b -> pair.accept(b, candidate));
            if (before.size() == NEIGHBOURS) {
                before.removeFirst();
            }
            before.addLast(candidate);
        }
    }
}
