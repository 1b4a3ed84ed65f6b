package org.bibkpi.registry;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.model.InputException;
import org.bibkpi.model.Issn;

/**
 * Everything that tells whether a journal is clinical.
 *
 * @param rulings what people decided, which wins over every list
 * @param lists the lists that decide, the first of them first
 * @param compared further lists, which decide nothing but are shown beside
 */
public record ClinicalJournals(JournalRulings rulings, List<JournalList> lists, List<JournalList> compared)
        implements Serializable {
    public ClinicalJournals {
        lists = List.copyOf(lists);
        compared = List.copyOf(compared);
    }

    /** Lists without decisions. */
    public ClinicalJournals(final List<JournalList> lists, final List<JournalList> compared) {
        this(JournalRulings.none(), lists, compared);
    }

    /** A single list. */
    public static ClinicalJournals of(final JournalList list) {
        return new ClinicalJournals(List.of(list), List.of());
    }

    /**
     * The same, once it is clear that the decisions agree.
     *
     * @throws InputException naming both rows, if two of them say yes and no of one journal
     */
    public ClinicalJournals demandAgreeingRulings() {
        final List<String> contradictions = rulings.contradictions(this::otherEditions);
        if (!contradictions.isEmpty()) {
            throw new InputException(String.join("\n", contradictions));
        }
        return this;
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
