package org.bibkpi.compare;

/** Which of two runs. */
enum Side {
    BEFORE,
    AFTER
}
