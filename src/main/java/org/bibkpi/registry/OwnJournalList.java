package org.bibkpi.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.InputException;
import org.bibkpi.model.Issn;

/**
 * A list of one's own, with the columns {@code issn,title,clinical,valid_from,valid_to}. A row may give several ISSNs of
 * its journal, separated by blanks, commas or semicolons; or each edition may have its own row. An empty year means no limit.
 */
final class OwnJournalList {
    private static final int HALF = 4;

    private final Map<Issn, List<ListedJournal>> seen = new HashMap<>();
    private final List<ListedJournal> journals = new ArrayList<>();

    private OwnJournalList() {}

    static boolean isOwn(final Headings headings) {
        return headings.has("issn") && headings.has("clinical");
    }

    /**
     * The journals of the list.
     *
     * @throws InputException with file, line and column if a value is wrong, or two rows class a journal for one year
     */
    static List<ListedJournal> read(final DelimitedFile list) {
        List.of("issn", "title", "clinical", "valid_from", "valid_to").forEach(list::column);
        final OwnJournalList own = new OwnJournalList();
        list.rows().forEach(own::add);
        return editionsTogether(own.journals);
    }

    private void add(final DelimitedRow row) {
        final int from = ListValues.year(row, "valid_from", ListedJournal.ALWAYS);
        final int to = ListValues.year(row, "valid_to", ListedJournal.FOR_GOOD);
        if (from > to) {
            throw new InputException(row.where(), "valid_from, " + from + ", comes after valid_to, " + to + ".");
        }
        final List<Issn> issns = Stream.of(row.get("issn").strip().split("[\\s;,]+", -1))
                .map(issn -> issn(row.where() + ": column issn", issn))
                .toList();
        final ListedJournal journal = new ListedJournal(row.get("title").strip(), issns, clinical(row), "", from, to);
        issns.forEach(issn -> demandOneClass(row, issn, journal));
        journals.add(journal);
    }

    /** The same row twice is harmless; two classes for one year are not. */
    private void demandOneClass(final DelimitedRow row, final Issn issn, final ListedJournal journal) {
        final List<ListedJournal> known = seen.getOrDefault(issn, List.of());
        if (known.stream().anyMatch(k -> k.overlaps(journal) && k.clinical() != journal.clinical())) {
            throw new InputException(
                    row.where(),
                    "column issn: " + issn.value() + " already has another class for the same years."
                            + " Give the rows years that do not overlap (valid_from, valid_to).");
        }
        seen.merge(issn, List.of(journal), ListValues::concat);
    }

    /** Rows of one title, class and period are the editions of one journal. */
    private static List<ListedJournal> editionsTogether(final List<ListedJournal> rows) {
        final Map<List<Object>, ListedJournal> journals = new LinkedHashMap<>();
        for (final ListedJournal row : rows) {
            final List<Object> journal = row.title().isEmpty()
                    ? List.of(row)
                    : List.of(JournalTitle.key(row.title()), row.clinical(), row.from(), row.to());
            journals.merge(
                    journal,
                    row,
                    (one, other) -> new ListedJournal(
                            one.title(),
                            ListValues.concat(one.issns(), other.issns()),
                            one.clinical(),
                            "",
                            one.from(),
                            one.to()));
        }
        return List.copyOf(journals.values());
    }

    /**
     * An ISSN that somebody wrote by hand.
     *
     * @param where file, line and column
     * @throws InputException if it is none
     */
    static Issn issn(final String where, final String text) {
        final String digits = AsciiCase.upper(text).replace("-", "");
        try {
            return new Issn(digits.substring(0, Math.min(HALF, digits.length())) + "-"
                    + digits.substring(Math.min(HALF, digits.length())));
        } catch (final IllegalArgumentException e) {
            throw new InputException(where, e.getMessage() + ". Write an ISSN such as 0028-0836.");
        }
    }

    private static JournalClass clinical(final DelimitedRow row) {
        return JournalClass.find(row.get("clinical"))
                .orElseThrow(() -> new InputException(
                        row.where(), "column clinical: '" + row.get("clinical") + "'. Write yes, no or mixed."));
    }
}
