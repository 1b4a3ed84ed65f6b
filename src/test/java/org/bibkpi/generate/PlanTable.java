package org.bibkpi.generate;

import java.util.List;

/**
 * The table of the centre's plan for 2026. The counts of the affiliation row are the plan's own. Of the clinical row
 * it prints whole percents only; the counts here give those percents, and a last year 0.7 points below the two years
 * before it taken together, as the plan says.
 */
final class PlanTable {
    private PlanTable() {}

    /** The plan's years, with every publication decided. */
    static PublicationPlan plan() {
        return new PublicationPlan(List.of(
                new YearPlan(2016, 273, 166, 0, 106, 0),
                new YearPlan(2017, 305, 200, 0, 137, 0),
                new YearPlan(2018, 335, 214, 0, 147, 0),
                new YearPlan(2019, 559, 433, 0, 313, 0),
                new YearPlan(2020, 972, 936, 0, 651, 0),
                new YearPlan(2021, 1198, 1152, 0, 731, 0),
                new YearPlan(2022, 1300, 1287, 0, 819, 0)));
    }
}
