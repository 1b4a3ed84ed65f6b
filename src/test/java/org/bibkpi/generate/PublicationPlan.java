package org.bibkpi.generate;

import java.util.List;
import org.bibkpi.model.Check;

/** What shall be true, year by year, in order. */
record PublicationPlan(List<YearPlan> years) {
    PublicationPlan {
        years = List.copyOf(years);
        Check.that(!years.isEmpty(), "a plan has at least one year");
    }

    int firstYear() {
        return years.get(0).year();
    }

    int lastYear() {
        return years.get(years.size() - 1).year();
    }

    int counted() {
        return years.stream().mapToInt(YearPlan::counted).sum();
    }

    /** The same shares with about so many counted publications in all, at least one a year. */
    PublicationPlan scaledTo(final int publications) {
        return new PublicationPlan(years.stream()
                .map(y -> y.scaledTo(Math.max(1, (int) ((long) y.counted() * publications / counted()))))
                .toList());
    }
}
