package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
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

    private SharedKeys(final long[] keys, final Crowds crowds) {
        this.keys = keys;
        this.crowds = crowds;
    }

    /**
     * Finds them, dividing crowded blocks until nothing divides them any more.
     *
     * @param counting counts the {@link #counted} keys of all records, given all crowds found before and those of them found
     *     last; each key in one of the counts
     */
    public static SharedKeys find(final BiFunction<Crowds, Crowds, ? extends Collection<KeyCounts.Shared>> counting) {
        final List<KeyCounts.Shared> found = new ArrayList<>();
        Crowds crowds = Crowds.NONE;
        Crowds newest = Crowds.NONE;
        for (int divisions = 0; divisions <= BlockKeys.DIVISIONS && newest.size() > 0 == divisions > 0; divisions++) {
            final Collection<KeyCounts.Shared> parts = counting.apply(crowds, newest);
            found.addAll(parts);
            newest = Crowds.NONE.plus(parts.stream().flatMapToLong(KeyCounts.Shared::crowded));
            crowds = crowds.plus(parts.stream().flatMapToLong(KeyCounts.Shared::crowded));
        }
        return new SharedKeys(sorted(found), crowds);
    }

    private static long[] sorted(final List<KeyCounts.Shared> found) {
        final long[] keys =
                new long[found.stream().mapToInt(some -> some.keys().length).sum()];
        int size = 0;
        for (final KeyCounts.Shared some : found) {
            System.arraycopy(some.keys(), 0, keys, size, some.keys().length);
            size += some.keys().length;
        }
        Arrays.sort(keys);
        return keys;
    }

    /** All keys of a record as long as no block is crowded. */
    public static long[] keys(final MatchFacts facts) {
        return BlockKeys.of(facts).stream().mapToLong(BlockKey::hash).toArray();
    }

    /**
     * The keys of a record to be counted: at first all, then those of the parts of the crowded blocks found last.
     *
     * @param keys of the record as long as no block is crowded
     * @param facts asked for if the record stands in a crowded block
     */
    public static long[] counted(
            final long[] keys, final Supplier<MatchFacts> facts, final Crowds crowds, final Crowds newest) {
        return crowds.size() == 0
                ? keys
                : inCrowds(keys, crowds)
                        .flatMap(key -> BlockKeys.newParts(key, facts.get(), crowds, newest))
                        .mapToLong(BlockKey::hash)
                        .toArray();
    }

    /**
     * The keys of the blocks in which a record meets others.
     *
     * @param keys of the record as long as no block is crowded
     * @param facts asked for if the record stands in a crowded block
     */
    public long[] blocks(final long[] keys, final Supplier<MatchFacts> facts) {
        final LongStream divided = inCrowds(keys, crowds)
                .flatMap(key -> BlockKeys.divided(key, facts.get(), crowds))
                .mapToLong(BlockKey::hash);
        return LongStream.concat(Arrays.stream(keys).filter(key -> !crowds.contains(key)), divided)
                .filter(key -> Arrays.binarySearch(this.keys, key) >= 0)
                .distinct()
                .toArray();
    }

    /** Those of a record's blocks in which it meets all others. */
    public long[] whole(final long[] blocks) {
        return Arrays.stream(blocks).filter(key -> !crowds.contains(key)).toArray();
    }

    private static Stream<BlockKey> inCrowds(final long[] keys, final Crowds crowds) {
        return Arrays.stream(keys).filter(crowds::contains).mapToObj(BlockKey::undivided);
    }
}
