package org.bibkpi.measure;

/**
 * Reads a part of a run's publications, one after the other.
 *
 * @param <T> what comes of it
 */
public interface PartReader<T> {
    /** Takes the next publication. */
    void see(Assessment publication);

    /** What came of those seen. */
    T result();
}
