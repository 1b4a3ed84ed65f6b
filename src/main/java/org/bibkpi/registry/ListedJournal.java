package org.bibkpi.registry;

import java.io.Serializable;
import java.util.List;
import org.bibkpi.model.Check;
import org.bibkpi.model.Issn;

/**
 * How a list classes a journal for some years.
 *
 * @param title as the list writes it; may be empty
 * @param issns of all its editions that the list gives; may be empty
 * @param clinical the class
 * @param basis the fields that the class follows from, as the list names them; empty if the list gives the class itself
 * @param from the first year it holds for
 * @param to the last year it holds for
 */
public record ListedJournal(String title, List<Issn> issns, JournalClass clinical, String basis, int from, int to)
        implements Serializable {
    /** Before every publication. */
    static final int ALWAYS = 0;

    /** After every publication. */
    static final int FOR_GOOD = 9999;

    public ListedJournal {
        issns = issns.stream().distinct().toList();
        Check.that(!title.isBlank() || !issns.isEmpty(), "a listed journal has a title or an ISSN");
        Check.that(from <= to, "the first year of %s comes after the last", title);
    }

    /** Whether the class holds in a year. */
    public boolean holdsIn(final int year) {
        return from <= year && year <= to;
    }

    /** Whether both hold for a common year. */
    boolean overlaps(final ListedJournal other) {
        return from <= other.to && other.from <= to;
    }
}
