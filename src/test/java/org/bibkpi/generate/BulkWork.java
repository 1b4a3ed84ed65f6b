package org.bibkpi.generate;

import java.util.List;
import java.util.Set;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.PersonName;

/**
 * A work of which several databases have a record.
 *
 * @param number from 0
 * @param doi empty if it has none
 * @param title as printed
 * @param year of its issue
 * @param types one
 * @param journal where it stands
 * @param volume digits
 * @param issue digits
 * @param pages as PubMed writes them, or an article number
 * @param authors with given names in full
 */
record BulkWork(
        long number,
        String doi,
        String title,
        int year,
        Set<DocumentType> types,
        Journal journal,
        String volume,
        String issue,
        String pages,
        List<PersonName> authors) {}
