package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How many records share each key; keys that only one record has are of no interest. */
public final class KeyCounts {
    private final long[] keys;
    private final int[] starts;

    /**
     * Keys that several records share.
     *
     * @param keys in order
     * @param crowds those of them that so many share that not all are compared
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Shared(long[] keys, long[] crowds) implements Serializable {
        LongStream crowded() {
            return Arrays.stream(crowds);
        }
    }

    private KeyCounts(final long[] keys, final int[] starts) {
        this.keys = keys;
        this.starts = starts;
    }

    /** Counts the keys of records. */
    static KeyCounts of(final List<List<BlockKey>> keys) {
        return of(keys.parallelStream()
                .flatMapToLong(k -> k.stream().mapToLong(BlockKey::hash))
                .toArray());
    }

    /** Counts keys, which end up sorted. */
    public static KeyCounts of(final long[] hashes) {
        Arrays.parallelSort(hashes);
        final long[] keys = new long[hashes.length / 2];
        final int[] starts = new int[keys.length + 1];
        int size = 0;
        int from = 0;
        while (from < hashes.length) {
            final int length = length(hashes, from);
            if (length > 1) {
                keys[size] = hashes[from];
                starts[size + 1] = starts[size] + length;
                size++;
            }
            from += length;
        }
        return new KeyCounts(Arrays.copyOf(keys, size), Arrays.copyOf(starts, size + 1));
    }

    /** The keys of crowded blocks. */
    LongStream crowded() {
        return IntStream.range(0, keys.length)
                .filter(i -> starts[i + 1] - starts[i] > Crowds.LARGEST)
                .mapToLong(i -> keys[i]);
    }

    /** What is left of them when the records are elsewhere. */
    public Shared shared() {
        return new Shared(keys, crowded().toArray());
    }

    /** How many keys several records share. */
    public int size() {
        return keys.length;
    }

    /** A shared key, by place. */
    public long key(final int place) {
        return keys[place];
    }

    /** How many records share the keys before this place, all together. */
    public int start(final int place) {
        return starts[place];
    }

    /** The place of a key; negative if no two records share it. */
    int find(final long hash) {
        return Arrays.binarySearch(keys, hash);
    }

    /**
     * The places of all keys, those of one key together: the first {@link #start} of a key's place tells where.
     *
     * @param all in any order
     */
    public int[] grouped(final long[] all) {
        final int[] grouped = new int[start(size())];
        final int[] filled = new int[size()];
        for (int i = 0; i < all.length; i++) {
            final int place = find(all[i]);
            if (place >= 0) {
                grouped[start(place) + filled[place]++] = i;
            }
        }
        return grouped;
    }

    private static int length(final long[] sorted, final int from) {
        int to = from;
        while (to < sorted.length && sorted[to] == sorted[from]) {
            to++;
        }
        return to - from;
    }
}
