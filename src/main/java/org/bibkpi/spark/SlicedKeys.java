package org.bibkpi.spark;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import scala.Tuple2;

/**
 * Keys on their way to where they are counted, many at a time: as an object each they would take many times the room. A
 * slice holds the keys between two bounds.
 */
final class SlicedKeys implements Iterator<Tuple2<Integer, long[]>> {
    private static final int AT_A_TIME = 1 << 16;
    private static final int HALF = 32;

    private final PrimitiveIterator.OfLong keys;
    private final int slices;
    private final Deque<Tuple2<Integer, long[]>> ready = new ArrayDeque<>();

    SlicedKeys(final PrimitiveIterator.OfLong keys, final int slices) {
        this.keys = keys;
        this.slices = slices;
    }

    @Override
    public boolean hasNext() {
        if (ready.isEmpty() && keys.hasNext()) {
            slice(sorted());
        }
        return !ready.isEmpty();
    }

    @Override
    public Tuple2<Integer, long[]> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.removeFirst();
    }

    private long[] sorted() {
        final long[] some = new long[AT_A_TIME];
        int size = 0;
        while (size < AT_A_TIME && keys.hasNext()) {
            some[size] = keys.nextLong();
            size++;
        }
        Arrays.sort(some, 0, size);
        return Arrays.copyOf(some, size);
    }

    private void slice(final long[] sorted) {
        int from = 0;
        while (from < sorted.length) {
            final int slice = sliceOf(sorted[from], slices);
            int to = from;
            while (to < sorted.length && sliceOf(sorted[to], slices) == slice) {
                to++;
            }
            ready.add(new Tuple2<>(slice, Arrays.copyOfRange(sorted, from, to)));
            from = to;
        }
    }

    /** Larger keys are in later slices; as keys are hashes, slices are equally large. */
    static int sliceOf(final long key, final int slices) {
        return (int) ((((key >> HALF) - Integer.MIN_VALUE) * slices) >>> HALF);
    }
}
