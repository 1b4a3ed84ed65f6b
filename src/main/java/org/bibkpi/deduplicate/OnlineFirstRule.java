package org.bibkpi.deduplicate;

/**
 * An article and its own advance publication: same title, authors and journal, years at most one apart, and one record
 * has no place in a volume yet, at most pages counted from 1.
 */
final class OnlineFirstRule implements MatchRule {
    @Override
    public String id() {
        return "online-first";
    }

    @Override
    public Strength strength() {
        return new Strength(1, 0);
    }

    @Override
    public boolean holds(final Comparison pair) {
        return pair.titleIs(TitleAgreement.SAME)
                && !pair.poorTitle()
                && pair.authors() == Agreement.SAME
                && pair.journal() == Agreement.SAME
                && !pair.shortTitle()
                && pair.yearsWithin(1)
                && (inAdvance(pair.a(), pair.b()) || inAdvance(pair.b(), pair.a()));
    }

    private static boolean inAdvance(final MatchFacts early, final MatchFacts late) {
        return early.volume().isEmpty()
                && early.pages().isCount()
                && early.pages().span() > 0
                && !late.volume().isEmpty();
    }
}
