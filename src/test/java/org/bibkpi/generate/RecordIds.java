package org.bibkpi.generate;

import java.util.List;
import java.util.stream.Stream;

/**
 * The identifiers of a work, or of those that one source shows, as it spells them; empty where it has none.
 *
 * @param doi in any spelling
 * @param pmid digits
 * @param ut with its collection
 * @param eid of Scopus
 * @param openAlex {@code W…}
 */
record RecordIds(String doi, String pmid, String ut, String eid, String openAlex) {
    List<String> all() {
        return Stream.of(doi, pmid, ut, eid, openAlex).filter(i -> !i.isEmpty()).toList();
    }

    RecordIds withDoi(final String spelling) {
        return new RecordIds(spelling, pmid, ut, eid, openAlex);
    }

    RecordIds withoutPmid() {
        return new RecordIds(doi, "", ut, eid, openAlex);
    }
}
