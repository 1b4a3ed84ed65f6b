package org.bibkpi.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bibkpi.model.Check;
import org.bibkpi.model.Issn;

/** The journals of one list, looked up by ISSN or title, and year. */
public final class JournalRegister implements JournalList {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final ArrayList<ListedJournal> journals;
    private final Map<Issn, List<ListedJournal>> byIssn = new HashMap<>();
    private final Map<String, List<ListedJournal>> byTitle = new HashMap<>();

    /**
     * A register of these journals.
     *
     * @param name what jobs and reports call the list
     */
    public JournalRegister(final String name, final List<ListedJournal> journals) {
        Check.notBlank(name, "the list's name");
        this.name = name;
        this.journals = new ArrayList<>(journals);
        journals.forEach(journal -> {
            journal.issns().forEach(issn -> byIssn.merge(issn, List.of(journal), ListValues::concat));
            final String title = JournalTitle.key(journal.title());
            if (!title.isEmpty()) {
                byTitle.merge(title, List.of(journal), ListValues::concat);
            }
        });
    }

    @Override
    public String name() {
        return name;
    }

    /** All journals, in the order of the list. */
    public List<ListedJournal> journals() {
        return List.copyOf(journals);
    }

    /** The journals with an ISSN in a year: one in a list without faults, none if the list does not know it then. */
    public List<ListedJournal> find(final Issn issn, final int year) {
        return valid(byIssn.getOrDefault(issn, List.of()), year);
    }

    /** The journals of a title in a year, however it is written. More than one: the title tells nothing. */
    public List<ListedJournal> findByTitle(final String title, final int year) {
        return valid(byTitle.getOrDefault(JournalTitle.key(title), List.of()), year);
    }

    /** The other ISSNs that the list gives to the journals of this one. */
    public List<Issn> otherEditions(final Issn issn) {
        return byIssn.getOrDefault(issn, List.of()).stream()
                .flatMap(journal -> journal.issns().stream())
                .filter(other -> !other.equals(issn))
                .distinct()
                .toList();
    }

    private static List<ListedJournal> valid(final List<ListedJournal> journals, final int year) {
        return journals.stream().filter(journal -> journal.holdsIn(year)).toList();
    }
}
