package org.bibkpi.spark;

import java.io.Serializable;

/**
 * Chooses publications by their ids alone, so that the same are chosen wherever they are.
 *
 * @param oneIn about one in so many is chosen
 */
record IdSample(int oneIn) implements Serializable {
    /** So many ids take some 20 MB of the driver's memory. */
    private static final int MOST = 200_000;

    /** Of so many records as many publications as the driver can know. */
    static IdSample ofRecords(final int records) {
        return new IdSample(records / MOST + 1);
    }

    boolean chooses(final String id) {
        return Math.floorMod(id.hashCode(), oneIn) == 0;
    }
}
