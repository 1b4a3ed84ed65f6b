package org.bibkpi.deduplicate;

import java.util.Collections;
import java.util.Set;
import org.bibkpi.model.DocumentType;

/**
 * An article is not the correction, editorial, letter or meeting abstract of the same title. Databases disagree on the
 * type of one work, so a shared identifier outweighs all but a correction or a retraction notice.
 */
final class TypeConflictRule implements CannotLinkRule {
    private static final Set<DocumentType> NOTICES = Set.of(DocumentType.CORRECTION, DocumentType.RETRACTION_NOTICE);
    private static final Set<DocumentType> ABOUT_OR_BESIDE = Set.of(
            DocumentType.CORRECTION,
            DocumentType.RETRACTION_NOTICE,
            DocumentType.EDITORIAL,
            DocumentType.LETTER,
            DocumentType.NEWS,
            DocumentType.MEETING_ABSTRACT,
            DocumentType.DATASET,
            DocumentType.THESIS);
    private static final Set<DocumentType> FULL = Set.of(
            DocumentType.ARTICLE, DocumentType.REVIEW, DocumentType.PROCEEDINGS_PAPER, DocumentType.BOOK_CHAPTER);

    @Override
    public String id() {
        return "type-conflict";
    }

    @Override
    public boolean forbids(final Comparison pair) {
        final Set<DocumentType> a = pair.a().types();
        final Set<DocumentType> b = pair.b().types();
        return pair.sharesIdentifier()
                ? !sameTitle(pair) && (against(a, b, NOTICES) || against(b, a, NOTICES))
                : against(a, b, ABOUT_OR_BESIDE) || against(b, a, ABOUT_OR_BESIDE);
    }

    /** One identifier and one title are one work, whatever a database that guesses types makes of it. */
    private static boolean sameTitle(final Comparison pair) {
        return pair.a().title().equals(pair.b().title());
    }

    private static boolean against(
            final Set<DocumentType> a, final Set<DocumentType> b, final Set<DocumentType> beside) {
        return !Collections.disjoint(a, beside)
                && Collections.disjoint(a, FULL)
                && !Collections.disjoint(b, FULL)
                && Collections.disjoint(b, beside);
    }
}
