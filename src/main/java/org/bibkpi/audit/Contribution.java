package org.bibkpi.audit;

/**
 * What publications add to a figure, or by how much that changed.
 *
 * @param numerator publications with the property
 * @param denominator all publications
 * @param undecided publications that may have it
 */
public record Contribution(long numerator, long denominator, long undecided) {
    /** Nothing. */
    public static final Contribution NONE = new Contribution(0, 0, 0);

    /** What one publication adds, by the answer with which it stands in the figure. */
    public static Contribution of(final String answer) {
        return switch (answer) {
            case "yes" -> new Contribution(1, 1, 0);
            case "no" -> new Contribution(0, 1, 0);
            case "undecided" -> new Contribution(0, 1, 1);
            default -> NONE;
        };
    }

    /** Both together. */
    public Contribution plus(final Contribution other) {
        return new Contribution(
                numerator + other.numerator, denominator + other.denominator, undecided + other.undecided);
    }

    /** By how much this is more. */
    public Contribution minus(final Contribution other) {
        return new Contribution(
                numerator - other.numerator, denominator - other.denominator, undecided - other.undecided);
    }

    /** Whether it adds nothing at all. */
    public boolean isNone() {
        return equals(NONE);
    }
}
