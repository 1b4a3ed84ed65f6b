package org.bibkpi.registry;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.model.Issn;

/**
 * Everything that tells whether a journal is clinical.
 *
 * @param lists the lists that decide, the first of them first
 * @param compared further lists, which decide nothing but are shown beside
 */
public record ClinicalJournals(List<JournalList> lists, List<JournalList> compared) implements Serializable {
    public ClinicalJournals {
        lists = List.copyOf(lists);
        compared = List.copyOf(compared);
    }

    /** A single list. */
    public static ClinicalJournals of(final JournalList list) {
        return new ClinicalJournals(List.of(list), List.of());
    }

    /** Those that decide, then the others. */
    public List<JournalList> all() {
        return Stream.concat(lists.stream(), compared.stream()).toList();
    }

    /** The ISSNs of a journal's other editions, as far as any list knows them. */
    public List<Issn> otherEditions(final Issn issn) {
        return all().stream()
                .flatMap(list -> list instanceof JournalRegister register
                        ? register.otherEditions(issn).stream()
                        : Stream.empty())
                .distinct()
                .sorted()
                .toList();
    }
}
