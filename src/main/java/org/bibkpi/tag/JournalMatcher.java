package org.bibkpi.tag;

import java.io.Serializable;
import java.util.Optional;
import org.bibkpi.model.Publication;
import org.bibkpi.registry.JournalList;

/** Asks one list about a publication's journal. */
interface JournalMatcher extends Serializable {
    /** The list that is asked. */
    JournalList list();

    /** What the list says; empty if it does not know the journal in that year. */
    Optional<JournalOpinion> find(Publication publication, int year);
}
