package org.bibkpi.report;

/**
 * By how much a ruling could move a figure, from the least to the most.
 *
 * @param leastNumerator what it adds to the numerator at least; negative: takes away
 * @param mostNumerator what it adds to the numerator at most
 * @param leastDenominator what it adds to the denominator at least
 * @param mostDenominator what it adds to the denominator at most
 */
record Swing(long leastNumerator, long mostNumerator, long leastDenominator, long mostDenominator) {
    /** A publication that is counted may become a yes. */
    static final Swing YES = new Swing(0, 1, 0, 0);

    /** A publication may be counted, and be a yes. */
    static final Swing COUNTED = new Swing(0, 1, 0, 1);

    /** Two publications may be one: one of them goes, and the other may take over its answer. */
    static final Swing JOINED = new Swing(-1, 1, -1, 0);

    /** Both together. */
    Swing plus(final Swing other) {
        return new Swing(
                leastNumerator + other.leastNumerator,
                mostNumerator + other.mostNumerator,
                leastDenominator + other.leastDenominator,
                mostDenominator + other.mostDenominator);
    }
}
