package org.bibkpi.deduplicate;

/** What two records say of one field, taken together. */
enum Agreement {
    SAME,
    /** One of them is silent, or the difference may be one of habit. */
    UNKNOWN,
    DIFFERENT
}
