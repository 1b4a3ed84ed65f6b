package org.bibkpi.deduplicate;

/** The same pages, more than two, of the same volume of the same journal by the same authors: a translated title. */
final class SamePlaceAndAuthorsRule implements MatchRule {
    @Override
    public String id() {
        return "same-place-and-authors";
    }

    @Override
    public Strength strength() {
        return new Strength(9, 0);
    }

    @Override
    public boolean holds(final Comparison pair) {
        return pair.samePageSpan()
                && !pair.poorTitle()
                && pair.volume() == Agreement.SAME
                && pair.journal() == Agreement.SAME
                && pair.authors() == Agreement.SAME
                && pair.sameYear()
                && !sameWriterInOtherIssue(pair);
    }

    /** Where each issue counts its pages from 1, one writer may fill the same pages of two. */
    private static boolean sameWriterInOtherIssue(final Comparison pair) {
        return switch (pair.authorCount()) {
            case 1 -> pair.issue() != Agreement.SAME;
            case 2 -> pair.issue() == Agreement.DIFFERENT;
            default -> false;
        };
    }
}
