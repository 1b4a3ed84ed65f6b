package org.bibkpi.tag;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * The words that were looked into and are nothing: a memory of fixed size, in which words that come often stay. May be used
 * by many threads at once.
 */
final class DullWords {
    private static final int PLACES = 1 << 16;

    /** Words that share a bucket lie side by side, so that looking through it costs one look into memory. */
    private static final int BUCKET = 4;

    private final AtomicIntegerArray marks = new AtomicIntegerArray(PLACES);

    boolean contains(final long hash) {
        final int bucket = bucket(hash);
        final int mark = (int) hash;
        return marks.getPlain(bucket) == mark
                || marks.getPlain(bucket + 1) == mark
                || marks.getPlain(bucket + 2) == mark
                || marks.getPlain(bucket + 3) == mark;
    }

    /** Adds a word before the others of its bucket; the last one goes. */
    void add(final long hash) {
        final int bucket = bucket(hash);
        for (int place = BUCKET - 1; place > 0; place--) {
            marks.setPlain(bucket + place, marks.getPlain(bucket + place - 1));
        }
        marks.setPlain(bucket, (int) hash);
    }

    private static int bucket(final long hash) {
        return WordHash.slot(hash, PLACES - BUCKET);
    }
}
