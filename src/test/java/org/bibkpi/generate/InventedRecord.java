package org.bibkpi.generate;

import java.util.List;
import java.util.Set;
import org.bibkpi.model.DocumentType;

/**
 * What one export says of one work, before any format: a writer for each format makes a record of it.
 *
 * @param workId the work it is of in truth
 * @param ids those the source shows
 * @param title without markup
 * @param italic the part of the title that sources with markup set in italics; empty if none
 * @param types one, or an article that was retracted
 * @param journal where it stands
 * @param volume empty if unknown
 * @param issue empty if unknown
 * @param pages perhaps {@link Pages#NONE}
 * @param appeared issue and online date
 * @param authors in the order of the byline
 * @param showsCategory whether Web of Science gives a subject category
 * @param funding an acknowledgement: never an address
 */
record InventedRecord(
        String workId,
        RecordIds ids,
        String title,
        String italic,
        Set<DocumentType> types,
        Journal journal,
        String volume,
        String issue,
        Pages pages,
        Appeared appeared,
        List<RecordAuthor> authors,
        boolean showsCategory,
        String funding) {
    InventedRecord {
        types = Set.copyOf(types);
        authors = List.copyOf(authors);
    }

    boolean isRetracted() {
        return types.contains(DocumentType.RETRACTED);
    }

    /** The type besides its withdrawal. */
    DocumentType type() {
        return types.stream()
                .filter(t -> t != DocumentType.RETRACTED)
                .findFirst()
                .orElse(DocumentType.ARTICLE);
    }

    /** Every address, in the order of the byline. */
    List<RecordAddress> addresses() {
        return authors.stream().flatMap(a -> a.addresses().stream()).toList();
    }

    /** The title with its italic part between the marks. */
    String titleWith(final String open, final String close) {
        return italic.isEmpty() ? title : title.replace(italic, open + italic + close);
    }
}
