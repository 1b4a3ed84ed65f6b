package org.bibkpi.deduplicate;

/** The same title by the same authors on the same pages, where a volume is missing. */
final class SameTitleAuthorsAndPagesRule implements MatchRule {
    @Override
    public String id() {
        return "same-title-authors-and-pages";
    }

    @Override
    public Strength strength() {
        return new Strength(22, 0);
    }

    @Override
    public boolean holds(final Comparison pair) {
        return pair.titlesRelated()
                && !pair.poorTitle()
                && pair.authors() == Agreement.SAME
                && pair.pages() == Agreement.SAME
                && !pair.a().pages().isCount()
                && pair.volume() != Agreement.DIFFERENT
                && (!pair.shortTitle() || pair.journal() == Agreement.SAME)
                && pair.yearsWithin(1);
    }
}
