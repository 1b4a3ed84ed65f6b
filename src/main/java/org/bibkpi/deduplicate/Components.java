package org.bibkpi.deduplicate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Records that are connected by pairs found to be one work, over however many others. Nine bytes for each record, so that
 * a hundred million fit one machine; pairs are taken in any order and not kept.
 */
public final class Components {
    private static final byte ALONE = Byte.MAX_VALUE;

    private final int[] above;
    private final int[] pairs;
    private final byte[] strongest;

    /** So many records, none of them connected. */
    public Components(final int records) {
        this.above = IntStream.range(0, records).toArray();
        this.pairs = new int[records];
        this.strongest = new byte[records];
        Arrays.fill(strongest, ALONE);
    }

    /** Connects two records that a rule of this rank joins; each pair comes once. */
    public void connect(final int left, final int right, final int rank) {
        final int a = componentOf(left);
        final int b = componentOf(right);
        final int first = Math.min(a, b);
        final int second = Math.max(a, b);
        if (a != b) {
            above[second] = first;
            pairs[first] += pairs[second];
        }
        pairs[first]++;
        strongest[left] = (byte) Math.min(strongest[left], rank);
        strongest[right] = (byte) Math.min(strongest[right], rank);
    }

    /** The smallest record of a record's component. */
    public int componentOf(final int record) {
        int at = record;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }

    /**
     * The records of components in which not every record was found to be one work with every other: only there can a
     * cannot-link rule have a say.
     *
     * @param ruled records that a person decided on; their components count as such
     */
    public BitSet loose(final IntStream ruled) {
        final int[] sizes = new int[above.length];
        for (int i = 0; i < above.length; i++) {
            sizes[componentOf(i)]++;
        }
        final BitSet components = new BitSet(above.length);
        ruled.map(this::componentOf).forEach(components::set);
        for (int i = 0; i < above.length; i++) {
            if (pairs[i] < (long) sizes[i] * (sizes[i] - 1) / 2) {
                components.set(i);
            }
        }
        final BitSet records = new BitSet(above.length);
        IntStream.range(0, above.length)
                .filter(i -> sizes[componentOf(i)] > 1 && components.get(componentOf(i)))
                .forEach(records::set);
        return records;
    }

    /** A clustering in which each component is one work, but for the loose ones, whose records still stand alone. */
    Clustering.Draft draft(final BitSet loose) {
        final Clustering.Draft draft = new Clustering.Draft(above.length);
        for (int i = 0; i < above.length; i++) {
            if (strongest[i] != ALONE && !loose.get(i)) {
                draft.put(i, componentOf(i), strongest[i]);
            }
        }
        return draft;
    }
}
