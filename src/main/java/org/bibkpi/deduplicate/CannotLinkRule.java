package org.bibkpi.deduplicate;

/** A reason why two records are not one work, stronger than any likeness. */
interface CannotLinkRule {
    /** The stable name that reports give. */
    String id();

    /** Whether the reason holds for these two. */
    boolean forbids(Comparison pair);
}
