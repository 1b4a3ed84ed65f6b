package org.bibkpi.model;

/** The answer to a yes-or-no question about a publication. Silence of the sources is not a no. */
public enum Answer {
    YES,
    NO,
    /** The sources do not say, or a person has to rule. */
    UNDECIDED;

    /**
     * Whether both are so; open only where the open one decides. Three-valued logic of S. C. Kleene (1952), Introduction to
     * Metamathematics, § 64, as are the other connectives.
     */
    public Answer and(final Answer other) {
        return this == NO || other == NO ? NO : this == YES && other == YES ? YES : UNDECIDED;
    }

    /** Whether one of them is so; open only where the open one decides. */
    public Answer or(final Answer other) {
        return not().and(other.not()).not();
    }

    /** The opposite; what is open stays open. */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNDECIDED -> UNDECIDED;
        };
    }

    /** The answer as the reports write it. */
    public String label() {
        return AsciiCase.lower(name());
    }
}
