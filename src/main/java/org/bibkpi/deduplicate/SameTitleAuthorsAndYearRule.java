package org.bibkpi.deduplicate;

/** The same title by the same authors in the same year, where one record does not say in which journal. */
final class SameTitleAuthorsAndYearRule implements MatchRule {
    @Override
    public String id() {
        return "same-title-authors-and-year";
    }

    @Override
    public Strength strength() {
        return new Strength(2, 0);
    }

    @Override
    public boolean holds(final Comparison pair) {
        return pair.titleIs(TitleAgreement.SAME)
                && !pair.poorTitle()
                && !pair.shortTitle()
                && pair.authors() == Agreement.SAME
                && pair.journalMissing()
                && pair.sameYear()
                && pair.volume() != Agreement.DIFFERENT
                && pair.pages() != Agreement.DIFFERENT;
    }
}
