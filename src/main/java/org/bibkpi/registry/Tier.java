package org.bibkpi.registry;

/** How far a match in an address can be trusted. */
public enum Tier {
    /** The provider is named in so many words: counts. */
    A,
    /** Counts by a policy that a job can switch. */
    B,
    /** Counts only after a person accepted it. */
    C
}
