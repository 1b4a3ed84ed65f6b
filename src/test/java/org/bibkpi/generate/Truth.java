package org.bibkpi.generate;

import java.util.List;
import java.util.function.Predicate;

/** What a faultless run finds: figures that can be compared with the plan, and every work with its reasons. */
record Truth(List<TruthRow> works) {
    Truth {
        works = List.copyOf(works);
    }

    List<TruthRow> countedIn(final int year) {
        return works.stream().filter(w -> w.isCounted() && w.year() == year).toList();
    }

    /** The year's figures, in the form of the plan. */
    YearPlan figuresOf(final int year) {
        final List<TruthRow> counted = countedIn(year);
        return new YearPlan(
                year,
                counted.size(),
                number(counted, w -> w.affiliation() == Verdict.YES),
                number(counted, w -> w.affiliation() == Verdict.UNDECIDED),
                number(counted, w -> w.clinical() == Verdict.YES),
                number(counted, w -> w.clinical() == Verdict.UNDECIDED));
    }

    private static int number(final List<TruthRow> works, final Predicate<TruthRow> which) {
        return (int) works.stream().filter(which).count();
    }
}
