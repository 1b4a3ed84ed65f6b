package org.bibkpi.deduplicate;

import org.bibkpi.model.DocumentType;

/**
 * A conference paper under the year of the conference and under that of its proceedings: same long title, same two or
 * more authors, same conference, and only one record has pages.
 */
final class ProceedingsYearRule implements MatchRule {
    private static final int LONG = 40;

    @Override
    public String id() {
        return "proceedings-year";
    }

    @Override
    public Strength strength() {
        return new Strength(3, 0);
    }

    @Override
    public boolean holds(final Comparison pair) {
        return pair.titleIs(TitleAgreement.SAME)
                && pair.titleLength() >= LONG
                && !pair.poorTitle()
                && pair.authors() == Agreement.SAME
                && pair.authorCount() >= 2
                && pair.journal() == Agreement.SAME
                && pair.yearsWithin(1)
                && isPaper(pair.a())
                && isPaper(pair.b())
                && pair.a().pages().known() != pair.b().pages().known();
    }

    private static boolean isPaper(final MatchFacts facts) {
        return facts.types().contains(DocumentType.PROCEEDINGS_PAPER)
                && facts.volume().isEmpty();
    }
}
