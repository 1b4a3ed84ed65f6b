package org.bibkpi.generate;

import java.util.List;

/** The plan behind {@code sample-data}: the table's shares in small, with a few publications that cannot be decided. */
final class SamplePlan {
    /** Fixed, so that the committed files never change by themselves. */
    static final long SEED = 20_260_101L;

    private SamplePlan() {}

    static PublicationPlan plan() {
        return new PublicationPlan(List.of(
                new YearPlan(2016, 44, 27, 0, 17, 0),
                new YearPlan(2017, 46, 30, 0, 21, 0),
                new YearPlan(2018, 48, 30, 1, 21, 1),
                new YearPlan(2019, 52, 40, 0, 29, 0),
                new YearPlan(2020, 56, 54, 0, 37, 0),
                new YearPlan(2021, 58, 55, 2, 35, 1),
                new YearPlan(2022, 60, 58, 1, 38, 1)));
    }
}
