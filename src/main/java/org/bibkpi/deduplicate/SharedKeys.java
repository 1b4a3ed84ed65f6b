package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The keys of all blocks in which records meet, for more records than fit one memory: eight bytes for each key that several
 * records share. Who has them can tell of any record, by itself, where it meets others.
 */
public final class SharedKeys implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long[] keys;
    private final Crowds crowds;

    private SharedKeys(final LongStream keys, final Crowds crowds) {
        this.keys = keys.sorted().distinct().toArray();
        this.crowds = crowds;
    }

    /**
     * Finds them, dividing crowded blocks until nothing divides them any more.
     *
     * @param counting counts the {@link #counted} keys of all records, each key in one of the counts
     */
    public static SharedKeys find(final Function<Crowds, ? extends Collection<KeyCounts>> counting) {
        final List<KeyCounts> found = new ArrayList<>(counting.apply(Crowds.NONE));
        Crowds before = Crowds.NONE;
        Crowds crowds = before.plus(found.stream().flatMapToLong(KeyCounts::crowded));
        while (crowds.size() > before.size()) {
            final Collection<KeyCounts> parts = counting.apply(crowds);
            found.addAll(parts);
            before = crowds;
            crowds = crowds.plus(parts.stream().flatMapToLong(KeyCounts::crowded));
        }
        return new SharedKeys(found.stream().flatMapToLong(KeyCounts::keys), crowds);
    }

    /** The keys of a record to be counted: at first all, then those of the parts of crowded blocks, as the others are known. */
    public static LongStream counted(final MatchFacts facts, final Crowds crowds) {
        return BlockKeys.of(facts, crowds).stream()
                .filter(key -> crowds.size() == 0 || key.divisions() > 0)
                .mapToLong(BlockKey::hash);
    }

    /** The keys of the blocks in which a record meets others. */
    public LongStream of(final MatchFacts facts) {
        return here(facts).mapToLong(BlockKey::hash).distinct();
    }

    /** Every pair of a block that is one work or in doubt, {@link Edge#packed}; a pair of a crowded block may come again. */
    public LongStream edges(final long key, final Stream<MatchFacts> block, final Rulings rulings) {
        final LongStream.Builder edges = LongStream.builder();
        Blocks.forEachPair(
                key,
                crowds.contains(key),
                block.map(this::candidate).toList(),
                (a, b) -> Edge.between(a, b, rulings).map(Edge::packed).ifPresent((Consumer<Long>) edges::add));
        return edges.build();
    }

    /** A record made ready to be compared with those it meets. */
    public Candidate candidate(final MatchFacts facts) {
        return new Candidate(facts, Meetings.whole(here(facts).toList(), crowds));
    }

    private Stream<BlockKey> here(final MatchFacts facts) {
        return BlockKeys.of(facts, crowds).stream().filter(key -> Arrays.binarySearch(keys, key.hash()) >= 0);
    }
}
