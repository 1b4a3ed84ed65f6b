package org.bibkpi.deduplicate;

/** One normalised DOI, PMID, UT, EID or OpenAlex id: one work, unless a cannot-link rule knows better. */
final class SameIdentifierRule implements MatchRule {
    @Override
    public String id() {
        return "same-identifier";
    }

    @Override
    public Strength strength() {
        return new Strength(451, 0);
    }

    @Override
    public boolean holds(final Comparison pair) {
        return pair.sharesIdentifier();
    }
}
