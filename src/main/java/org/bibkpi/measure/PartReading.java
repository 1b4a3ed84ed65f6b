package org.bibkpi.measure;

import java.io.Serializable;

/**
 * What is to be made of a run's publications, part by part: on a cluster its machines do it, each on a copy of this.
 *
 * @param <T> what comes of a part; it has to be small enough for the memory of one machine
 */
@FunctionalInterface
public interface PartReading<T> extends Serializable {
    /** Begins a part. */
    PartReader<T> begin(Lookups lookups);
}
