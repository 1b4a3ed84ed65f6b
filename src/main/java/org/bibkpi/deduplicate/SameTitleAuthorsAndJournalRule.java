package org.bibkpi.deduplicate;

/** The same title by the same authors in the same journal and year, nothing said of its place against it. */
final class SameTitleAuthorsAndJournalRule implements MatchRule {
    @Override
    public String id() {
        return "same-title-authors-and-journal";
    }

    @Override
    public Strength strength() {
        return new Strength(119, 0);
    }

    @Override
    public boolean holds(final Comparison pair) {
        return pair.title().compareTo(TitleAgreement.CLOSE) <= 0
                && !pair.poorTitle()
                && pair.authors() == Agreement.SAME
                && pair.journal() == Agreement.SAME
                && pair.sameYear()
                && pair.volume() != Agreement.DIFFERENT
                && pair.issue() != Agreement.DIFFERENT
                && !pair.onlyOneInSupplement()
                && (!pair.shortTitle() || pair.volume() == Agreement.SAME)
                && pair.pages() != Agreement.DIFFERENT;
    }
}
