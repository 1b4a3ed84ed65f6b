package org.bibkpi.model;

/** The answer to a yes-or-no question about a publication. Silence of the sources is not a no. */
public enum Answer {
    YES,
    NO,
    /** The sources do not say, or a person has to rule. */
    UNDECIDED;

    /** The answer as the reports write it. */
    public String label() {
        return AsciiCase.lower(name());
    }
}
