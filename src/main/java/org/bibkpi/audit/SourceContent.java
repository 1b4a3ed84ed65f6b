package org.bibkpi.audit;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the records of one source hold, so that two years' exports can be told apart: an export without a column that last
 * year's had changes figures without an error.
 *
 * @param source the database
 * @param records used
 * @param years first and last; empty if no record has any
 * @param having how many records have each part of a record: {@code address}, {@code doi}
 */
public record SourceContent(String source, long records, SortedSet<Integer> years, SortedMap<String, Long> having)
        implements Serializable {
    public SourceContent {
        years = Collections.unmodifiableSortedSet(
                years.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(years.first(), years.last())));
        having = Ordered.copyOf(having);
    }

    /** Both together. */
    SourceContent plus(final SourceContent other) {
        final NavigableSet<Integer> both = new TreeSet<>(years);
        both.addAll(other.years);
        final SortedMap<String, Long> sums = new TreeMap<>(having);
        other.having.forEach((part, number) -> sums.merge(part, number, Long::sum));
        return new SourceContent(source, records + other.records, both, sums);
    }

    /** The parts that at least one record has. */
    public Stream<String> parts() {
        return having.entrySet().stream().filter(part -> part.getValue() > 0).map(Map.Entry::getKey);
    }
}
