package org.bibkpi.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Gap;
import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;

/**
 * The one document type a publication is counted under. A retraction that any source knows of stands; else the best
 * source that gives a type decides, those first that have a field for it, and of several types of one record the most particular: a "Journal Article; Letter"
 * is a letter.
 */
final class TypeRule {
    /** From the most particular to the most general. */
    private static final List<DocumentType> PARTICULAR_FIRST = List.of(
            DocumentType.RETRACTED,
            DocumentType.RETRACTION_NOTICE,
            DocumentType.CORRECTION,
            DocumentType.EDITORIAL,
            DocumentType.LETTER,
            DocumentType.MEETING_ABSTRACT,
            DocumentType.NEWS,
            DocumentType.PREPRINT,
            DocumentType.REVIEW,
            DocumentType.ARTICLE,
            DocumentType.PROCEEDINGS_PAPER,
            DocumentType.BOOK_CHAPTER,
            DocumentType.BOOK,
            DocumentType.THESIS,
            DocumentType.DATASET,
            DocumentType.OTHER);

    private TypeRule() {}

    /** The type; empty if no source gives one. */
    static Optional<DocumentType> choose(final Publication publication) {
        if (publication.types().contains(DocumentType.RETRACTED)) {
            return Optional.of(DocumentType.RETRACTED);
        }
        return publication.sources().stream()
                .filter(record -> !record.types().isEmpty())
                .min(Comparator.comparing((SourceRecord r) -> r.gaps().contains(Gap.NO_TYPE_FIELD))
                        .thenComparingInt(r -> SourceRank.of(r.source()))
                        .thenComparing(Comparator.naturalOrder()))
                .map(record -> mostParticular(record.types()));
    }

    private static DocumentType mostParticular(final Set<DocumentType> types) {
        for (final DocumentType type : PARTICULAR_FIRST) {
            if (types.contains(type)) {
                return type;
            }
        }
        return DocumentType.OTHER;
    }
}
