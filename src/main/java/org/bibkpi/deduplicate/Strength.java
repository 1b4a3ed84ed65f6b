package org.bibkpi.deduplicate;

import org.bibkpi.model.Check;

/**
 * What a rule is worth, measured on the labelled record sets.
 *
 * @param right labelled pairs it joined, and rightly
 * @param wrong labelled pairs it joined although they are two works
 */
record Strength(int right, int wrong) {
    Strength {
        Check.that(right >= 0 && wrong >= 0, "counts are not negative: %d, %d", right, wrong);
    }
}
