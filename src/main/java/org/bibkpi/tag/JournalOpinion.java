package org.bibkpi.tag;

import java.util.List;
import java.util.Optional;
import org.bibkpi.model.Evidence;
import org.bibkpi.registry.JournalClass;

/**
 * What one list says of a publication's journal.
 *
 * @param list the list's name
 * @param clinical the class; empty if the list contradicts itself
 * @param evidence what it stands on
 */
record JournalOpinion(String list, Optional<JournalClass> clinical, List<Evidence> evidence) {
    JournalOpinion {
        evidence = List.copyOf(evidence);
    }

    /** The same with evidence in other words. */
    JournalOpinion with(final List<Evidence> other) {
        return new JournalOpinion(list, clinical, other);
    }

    /** Such as {@code own says yes}. */
    String inWords() {
        return list + " says " + clinical.map(JournalClass::label).orElse("both yes and no");
    }

    /** Whether both say yes or no, and not the same. */
    boolean contradicts(final JournalOpinion other) {
        return isPlain() && other.isPlain() && !clinical.equals(other.clinical);
    }

    private boolean isPlain() {
        return clinical.filter(one -> one != JournalClass.MIXED).isPresent();
    }
}
