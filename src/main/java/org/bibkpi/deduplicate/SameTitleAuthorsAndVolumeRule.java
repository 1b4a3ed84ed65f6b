package org.bibkpi.deduplicate;

/**
 * The same long title by the same two or more authors in the same volume, where the pages do not agree: article number
 * beside page, pages of two language editions, typing errors. A supplement counts for itself.
 */
final class SameTitleAuthorsAndVolumeRule implements MatchRule {
    private static final int LONG = 40;

    @Override
    public String id() {
        return "same-title-authors-and-volume";
    }

    @Override
    public Strength strength() {
        return new Strength(18, 0);
    }

    @Override
    public boolean holds(final Comparison pair) {
        return pair.titleIs(TitleAgreement.SAME)
                && pair.titleLength() >= LONG
                && !pair.poorTitle()
                && pair.authors() == Agreement.SAME
                && pair.authorCount() >= 2
                && pair.volume() == Agreement.SAME
                && pair.yearsWithin(1)
                && (pair.journal() == Agreement.SAME || pair.issue() == Agreement.SAME)
                && pair.issue() != Agreement.DIFFERENT
                && !pair.onlyOneInSupplement();
    }
}
