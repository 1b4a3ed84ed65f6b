package org.bibkpi.deduplicate;

import java.util.Set;
import org.bibkpi.model.DocumentType;

/**
 * The DOI of a book or a volume that stands on its chapters, or one that was copied to the wrong record: other title
 * and other place, or other people.
 */
final class SharedContainerDoiRule implements CannotLinkRule {
    private static final Set<DocumentType> PARTS_OF_BOOKS = Set.of(DocumentType.BOOK, DocumentType.BOOK_CHAPTER);

    @Override
    public String id() {
        return "shared-container-doi";
    }

    @Override
    public boolean forbids(final Comparison pair) {
        return pair.sharesIdentifier() && pair.titleIs(TitleAgreement.DIFFERENT) && elsewhere(pair);
    }

    private static boolean elsewhere(final Comparison pair) {
        final boolean chapters = pair.a().types().stream().anyMatch(PARTS_OF_BOOKS::contains)
                || pair.b().types().stream().anyMatch(PARTS_OF_BOOKS::contains);
        return pair.pages() == Agreement.DIFFERENT
                || pair.authors() == Agreement.DIFFERENT
                || (chapters && pair.pages() != Agreement.SAME);
    }
}
