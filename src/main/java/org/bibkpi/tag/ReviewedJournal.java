package org.bibkpi.tag;

import java.util.List;
import java.util.stream.Collectors;
import org.bibkpi.model.Issn;

/**
 * A row of the journal review.
 *
 * @param tally the journal, and how much hangs on it
 * @param nearest the entries of the lists whose titles come nearest
 */
public record ReviewedJournal(JournalTally tally, List<String> nearest) {
    public ReviewedJournal {
        nearest = List.copyOf(nearest);
    }

    /** The row, with the person's columns empty. */
    public List<String> row() {
        return List.of(
                tally.title(),
                tally.issns().stream().map(Issn::value).collect(Collectors.joining("|")),
                Long.toString(tally.publications()),
                Long.toString(tally.decides()),
                Integer.toString(tally.firstYear()),
                Integer.toString(tally.lastYear()),
                String.join("|", tally.figures()),
                String.join("|", tally.reasons()),
                String.join("|", tally.statements()),
                String.join("|", nearest),
                String.join("|", tally.examples()),
                "",
                "",
                "",
                "");
    }
}
