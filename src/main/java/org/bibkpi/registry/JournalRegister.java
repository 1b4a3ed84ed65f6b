package org.bibkpi.registry;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bibkpi.model.Issn;

/** Journals and their classes, looked up by ISSN and year. */
public final class JournalRegister implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<Issn, List<JournalEntry>> byIssn = new HashMap<>();

    /** A register of these entries. */
    public JournalRegister(final List<JournalEntry> entries) {
        entries.forEach(entry -> byIssn.merge(
                entry.issn(),
                List.of(entry),
                (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    }

    /** The entry that holds for a journal in a year; empty if the register does not know it then. */
    public Optional<JournalEntry> find(final Issn issn, final int year) {
        return entries(issn).stream().filter(e -> e.holdsIn(year)).findFirst();
    }

    private List<JournalEntry> entries(final Issn issn) {
        return byIssn.getOrDefault(issn, List.of());
    }
}
