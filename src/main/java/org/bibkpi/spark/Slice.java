package org.bibkpi.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.bibkpi.deduplicate.Blocks;
import org.bibkpi.deduplicate.Candidate;
import org.bibkpi.deduplicate.KeyCounts;
import org.bibkpi.deduplicate.Rulings;

/**
 * The blocks whose keys lie between two bounds, with all records that stand in them, as bytes: only those of the block at
 * hand are decoded.
 */
final class Slice {
    private static final int FIRST = 1 << 12;

    private final List<byte[]> parcels = new ArrayList<>();
    private long[] keys = new long[FIRST];
    private long[] places = new long[FIRST];
    private int size;

    private Slice() {}

    /** Opens the parcels of one slice. */
    static Slice of(final Iterator<byte[]> parcels) {
        final Slice slice = new Slice();
        parcels.forEachRemaining(slice::open);
        return slice;
    }

    /**
     * Puts a record into a parcel.
     *
     * @param block the key of a block in which it stands
     * @param whole the keys of all blocks in which it meets all others
     */
    static void write(final ByteWriter parcel, final long block, final long[] whole, final KeyedFacts record) {
        parcel.writeHash(block);
        parcel.writeLong(whole.length);
        parcel.writeLong((long) Long.BYTES * whole.length + record.length());
        for (final long key : whole) {
            parcel.writeHash(key);
        }
        record.writeFacts(parcel);
    }

    /** Every pair that is one work or in doubt; a pair of a crowded block may come again. */
    long[] edges(final Rulings rulings) {
        final LongStream.Builder edges = LongStream.builder();
        final KeyCounts counts = KeyCounts.of(Arrays.copyOf(keys, size));
        final int[] records = counts.grouped(Arrays.copyOf(keys, size));
        for (int block = 0; block < counts.size(); block++) {
            final List<Candidate> candidates = new ArrayList<>();
            for (int i = counts.start(block); i < counts.start(block + 1); i++) {
                candidates.add(candidate(places[records[i]]));
            }
            Blocks.judge(counts.key(block), candidates, rulings, edges::add);
        }
        return edges.build().toArray();
    }

    private void open(final byte[] parcel) {
        final ByteReader in = new ByteReader(parcel);
        while (in.hasMore()) {
            final long key = in.readHash();
            add(key, (long) parcels.size() << Integer.SIZE | in.at());
            in.readLong();
            in.skip((int) in.readLong());
        }
        parcels.add(parcel);
    }

    private void add(final long key, final long place) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        keys[size] = key;
        places[size] = place;
        size++;
    }

    private Candidate candidate(final long place) {
        final ByteReader in = new ByteReader(parcels.get((int) (place >>> Integer.SIZE)), (int) place);
        final long[] whole = new long[(int) in.readLong()];
        in.readLong();
        for (int i = 0; i < whole.length; i++) {
            whole[i] = in.readHash();
        }
        return new Candidate(new MatchFactsCodec().decode(in), whole);
    }
}
