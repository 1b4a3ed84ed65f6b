package org.bibkpi.registry;

import java.io.Serializable;
import org.bibkpi.model.Check;
import org.bibkpi.model.Issn;

/**
 * How a list classes a journal for some years.
 *
 * @param issn one of the journal's ISSNs
 * @param title for people; rules go by the ISSN
 * @param clinical the class
 * @param from the first year it holds for
 * @param to the last year it holds for
 */
public record JournalEntry(Issn issn, String title, Clinical clinical, int from, int to) implements Serializable {
    /** What a list can say of a journal. */
    public enum Clinical {
        YES,
        NO,
        /** Clinical in part: a person has to rule for each publication. */
        MIXED
    }

    public JournalEntry {
        Check.that(from <= to, "the first year of %s comes after the last", issn.value());
    }

    /** Whether the class holds in a year. */
    public boolean holdsIn(final int year) {
        return from <= year && year <= to;
    }

    /** Whether both class the same journal for a common year. */
    boolean overlaps(final JournalEntry other) {
        return issn.equals(other.issn) && from <= other.to && other.from <= to;
    }
}
