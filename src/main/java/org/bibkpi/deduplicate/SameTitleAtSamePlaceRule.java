package org.bibkpi.deduplicate;

/** A like title on the same page of the same volume, by people who can be the same. */
final class SameTitleAtSamePlaceRule implements MatchRule {
    @Override
    public String id() {
        return "same-title-at-same-place";
    }

    @Override
    public Strength strength() {
        return new Strength(1355, 0);
    }

    @Override
    public boolean holds(final Comparison pair) {
        return pair.titlesRelated()
                && !pair.poorTitle()
                && pair.volume() == Agreement.SAME
                && pair.pages() == Agreement.SAME
                && !onFirstPagesOfTwoIssues(pair)
                && pair.authors() != Agreement.DIFFERENT
                && (!pair.shortTitle() || pair.authors() == Agreement.SAME)
                && pair.yearsWithin(1);
    }

    /** Where each issue counts its pages from 1, what stands first in two issues is on the same pages. */
    private static boolean onFirstPagesOfTwoIssues(final Comparison pair) {
        return pair.a().pages().isCount() && pair.issue() == Agreement.DIFFERENT;
    }
}
