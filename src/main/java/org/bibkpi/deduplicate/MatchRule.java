package org.bibkpi.deduplicate;

/** A reason to take two records for one work, or to ask a person. */
interface MatchRule {
    /** The stable name that reports give. */
    String id();

    /** How often it was right on labelled pairs. */
    Strength strength();

    /** Whether the reason holds for these two. */
    boolean holds(Comparison pair);
}
