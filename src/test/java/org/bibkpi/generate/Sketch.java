package org.bibkpi.generate;

import java.util.List;
import java.util.Set;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Source;

/**
 * A work before any source has seen it.
 *
 * @param id such as {@code W00001}
 * @param year the year it counts in
 * @param reason why it counts or not
 * @param types one, or an article that was retracted
 * @param journal where it stands
 * @param title without markup
 * @param italic the part of the title in italics; empty if none
 * @param byline in order
 * @param identified the person whose ORCID at least one source shows; empty if none
 * @param sources the exports it appears in
 * @param ids every identifier it has
 * @param volume empty if unknown
 * @param issue empty if unknown
 * @param pages perhaps none
 * @param appeared issue and online date
 * @param addressesLost whether every source lost the addresses
 * @param doiKept whether every source shows the DOI, as nothing else can hold its records together or apart
 * @param traps what makes it hard
 */
record Sketch(
        String id,
        int year,
        Reason reason,
        Set<DocumentType> types,
        Journal journal,
        String title,
        String italic,
        List<Signature> byline,
        String identified,
        Set<Source> sources,
        RecordIds ids,
        String volume,
        String issue,
        Pages pages,
        Appeared appeared,
        boolean addressesLost,
        boolean doiKept,
        Set<Trap> traps) {}
