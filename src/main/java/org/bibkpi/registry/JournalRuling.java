package org.bibkpi.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bibkpi.model.Check;
import org.bibkpi.model.Issn;

/**
 * What somebody decided about a journal.
 *
 * @param journal its title as the review file had it
 * @param issns of its editions; may be empty
 * @param isClinical the decision
 * @param by who decided
 * @param on when
 * @param why the reason; may be empty
 * @param where file and line, for messages
 */
public record JournalRuling(
        String journal, List<Issn> issns, boolean isClinical, String by, LocalDate on, String why, String where)
        implements Serializable {
    public JournalRuling {
        issns = issns.stream().distinct().sorted().toList();
        Check.that(!journal.isBlank() || !issns.isEmpty(), "a ruling names its journal");
        Check.notBlank(by, "who decided");
    }

    /** The ruling as an entry of a list that holds for every year. */
    ListedJournal listed() {
        return new ListedJournal(
                journal,
                issns,
                isClinical ? JournalClass.YES : JournalClass.NO,
                ("decided on " + on + " " + why).strip(),
                ListedJournal.ALWAYS,
                ListedJournal.FOR_GOOD);
    }

    /** What to say of a decision that meets no counted publication any more. */
    public String unmetWarning() {
        final String name =
                journal.isBlank() ? issns.stream().map(Issn::value).collect(Collectors.joining(" ")) : journal;
        return where + ": The decision about the journal '" + name
                + "' meets no counted publication any more. Delete the row, or see how the journal is written now.";
    }
}
