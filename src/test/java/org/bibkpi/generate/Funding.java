package org.bibkpi.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * The funding periods of the people of a roster. In the last year there are five professors and two young researchers;
 * in every year some have funding and some have none.
 */
final class Funding {
    private static final List<String> CAREER = List.of(
            "PhD project",
            "postdoctoral project",
            "clinical researcher",
            "senior clinical researcher",
            "consortium grant");
    private static final int PROFESSORS = 5;
    private static final int YOUNG_RESEARCHERS = 2;
    private static final int LEAVERS = 2;
    private static final int NEWCOMERS = 2;

    private final Dice dice;
    private final int firstYear;
    private final int lastYear;

    Funding(final Dice dice, final int firstYear, final int lastYear) {
        this.dice = dice;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** The periods of the person at a place of the roster. */
    List<FundingPeriod> of(final int place) {
        if (place < PROFESSORS) {
            final int start = place < 2 ? firstYear : dice.between(firstYear, lastYear);
            return List.of(new FundingPeriod("professor", start, FundingPeriod.OPEN));
        }
        if (place < PROFESSORS + YOUNG_RESEARCHERS) {
            return youngResearcher();
        }
        if (place < PROFESSORS + YOUNG_RESEARCHERS + LEAVERS) {
            return List.of(new FundingPeriod("senior clinical researcher", firstYear, lastYear - 1));
        }
        if (place < PROFESSORS + YOUNG_RESEARCHERS + LEAVERS + NEWCOMERS) {
            return List.of(new FundingPeriod("PhD project", lastYear, lastYear + 3));
        }
        return career();
    }

    private List<FundingPeriod> youngResearcher() {
        return List.of(
                new FundingPeriod("postdoctoral project", lastYear - 5, lastYear - 4),
                new FundingPeriod("young researcher", lastYear - 2, lastYear + 1));
    }

    private List<FundingPeriod> career() {
        final List<FundingPeriod> periods = new ArrayList<>();
        int year = dice.between(firstYear - 2, lastYear);
        for (int step = dice.between(0, 2); step < CAREER.size() && year <= lastYear; step++) {
            final int end = year + dice.between(1, 3);
            periods.add(new FundingPeriod(CAREER.get(step), year, end));
            year = end + (dice.chance(70) ? 1 : dice.between(2, 3));
        }
        return periods;
    }
}
