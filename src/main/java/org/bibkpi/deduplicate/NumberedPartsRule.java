package org.bibkpi.deduplicate;

import java.util.Set;
import org.bibkpi.model.Identifier.Scheme;

/**
 * Part I is not part II, nor the report of 2019 that of 2020. A number that only one title has is no contradiction.
 * Where a register, or DOI and page together, say that it is one work, the number is a typing error; so is one that
 * counts no parts, in titles on the same pages.
 */
final class NumberedPartsRule implements CannotLinkRule {
    private static final Set<Scheme> REGISTERS = Set.of(Scheme.PMID, Scheme.UT, Scheme.EID);

    @Override
    public String id() {
        return "numbered-parts";
    }

    @Override
    public boolean forbids(final Comparison pair) {
        return pair.titlesRelated() && pair.numbersConflict() && !oneWorkAllTheSame(pair);
    }

    private static boolean oneWorkAllTheSame(final Comparison pair) {
        return pair.shares(REGISTERS)
                || (pair.shares(Set.of(Scheme.DOI)) && pair.pages() == Agreement.SAME)
                || (samePages(pair)
                        && !TitleNumbers.partsConflict(
                                pair.a().title(), pair.b().title()));
    }

    private static boolean samePages(final Comparison pair) {
        return pair.samePageSpan() && pair.volume() == Agreement.SAME && pair.journal() == Agreement.SAME;
    }
}
