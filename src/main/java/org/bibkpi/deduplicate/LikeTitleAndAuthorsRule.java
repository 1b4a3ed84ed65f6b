package org.bibkpi.deduplicate;

/** A like title by the same authors within a year, and no rule that is sure: a person should look. */
final class LikeTitleAndAuthorsRule implements MatchRule {
    @Override
    public String id() {
        return "like-title-and-authors";
    }

    @Override
    public Strength strength() {
        return new Strength(7, 84);
    }

    @Override
    public boolean holds(final Comparison pair) {
        return pair.title().compareTo(TitleAgreement.CLOSE) <= 0
                && !pair.poorTitle()
                && !pair.shortTitle()
                && pair.authors() == Agreement.SAME
                && pair.yearsWithin(1);
    }
}
