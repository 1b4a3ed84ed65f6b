package org.bibkpi.measure;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * On what terms periods are compared and shown.
 *
 * @param years the periods, in order, at least one
 * @param seriesBreaks the years with which a new, not comparable series begins
 * @param preliminary the years that are not complete
 * @param smallCells how small a part may be and still be shown
 * @param baselineYears how many comparable years make a baseline at most
 */
public record Terms(
        List<Integer> years,
        SortedSet<Integer> seriesBreaks,
        Set<Integer> preliminary,
        SmallCells smallCells,
        int baselineYears) {
    /** So many comparable years make a baseline, unless the job says otherwise. */
    public static final int BASELINE_YEARS = 3;

    public Terms {
        years = List.copyOf(years);
        seriesBreaks = new TreeSet<>(seriesBreaks);
        preliminary = Set.copyOf(preliminary);
    }

    /** Terms without incomplete years, with the usual limits. */
    public static Terms of(final List<Integer> years, final List<Integer> seriesBreaks) {
        return new Terms(years, new TreeSet<>(seriesBreaks), Set.of(), SmallCells.DEFAULT, BASELINE_YEARS);
    }

    /** The years before this one, nearest first, back to the last break of the series. */
    Stream<Integer> comparable(final int year) {
        final SortedSet<Integer> breaks = seriesBreaks.headSet(year + 1);
        final int first = breaks.isEmpty() ? years.get(0) : breaks.last();
        return IntStream.iterate(year - 1, y -> y >= first, y -> y - 1).boxed();
    }

    /** What is to be known of a year to judge it. */
    Period period(final int year) {
        return new Period(year, preliminary.contains(year), year == years.get(years.size() - 1));
    }
}
