package org.bibkpi.spark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.bibkpi.deduplicate.MatchFacts;
import org.bibkpi.deduplicate.SharedKeys;
import scala.Tuple2;

/**
 * Records on their way to the blocks in which they meet others, many at a time: a parcel holds those for one
 * {@link Slice}, one after the other.
 */
final class BlockParcels implements Iterator<Tuple2<Integer, byte[]>> {
    private static final int LARGE = 1 << 16;

    private final Iterator<byte[]> records;
    private final SharedKeys shared;
    private final ByteWriter[] open;
    private final Deque<Tuple2<Integer, byte[]>> ready = new ArrayDeque<>();

    /**
     * Parcels for so many slices.
     *
     * @param records encoded {@link KeyedFacts}
     */
    BlockParcels(final Iterator<byte[]> records, final SharedKeys shared, final int slices) {
        this.records = records;
        this.shared = shared;
        this.open = new ByteWriter[slices];
        for (int i = 0; i < slices; i++) {
            open[i] = new ByteWriter();
        }
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && records.hasNext()) {
            put(new KeyedFacts(records.next()));
            if (!records.hasNext()) {
                closeAll();
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Tuple2<Integer, byte[]> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.removeFirst();
    }

    private void put(final KeyedFacts record) {
        final Supplier<MatchFacts> facts = record::facts;
        final long[] blocks = shared.blocks(record.keys(), facts);
        final long[] whole = shared.whole(blocks);
        for (final long block : blocks) {
            final int slice = SlicedKeys.sliceOf(block, open.length);
            Slice.write(open[slice], block, whole, record);
            if (open[slice].size() > LARGE) {
                close(slice);
            }
        }
    }

    private void closeAll() {
        for (int slice = 0; slice < open.length; slice++) {
            if (open[slice].size() > 0) {
                close(slice);
            }
        }
    }

    private void close(final int slice) {
        ready.add(new Tuple2<>(slice, open[slice].toBytes()));
        open[slice] = new ByteWriter();
    }
}
