package org.bibkpi.spark;

/** Is told what a run is doing. */
@FunctionalInterface
public interface StageListener {
    /** A stage begins. */
    void begins(String stage);

    /** Something worth knowing to those who want every detail. */
    default void tells(final String detail) {}
}
