package org.bibkpi.tag;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bibkpi.model.Issn;
import org.bibkpi.registry.JournalTitle;

/**
 * How much hangs on a journal under review. Adding is associative.
 *
 * @param titles its titles as written, each with the number of publications
 * @param issns of its editions
 * @param publications counted publications in it
 * @param decides those of them whose answer hangs on the ruling
 * @param firstYear the earliest of them
 * @param lastYear the latest of them
 * @param figures the ids of the key figures that a ruling could move
 * @param reasons why it should be ruled on
 * @param statements what the lists say
 * @param examples the ids of a few publications
 */
public record JournalTally(
        Map<String, Long> titles,
        Set<Issn> issns,
        long publications,
        long decides,
        int firstYear,
        int lastYear,
        Set<String> figures,
        Set<String> reasons,
        Set<String> statements,
        List<String> examples)
        implements Serializable {
    private static final int FEW = 3;

    public JournalTally {
        titles = new TreeMap<>(titles);
        issns = new TreeSet<>(issns);
        figures = new TreeSet<>(figures);
        reasons = new TreeSet<>(reasons);
        statements = new TreeSet<>(statements);
        examples = examples.stream().distinct().sorted().limit(FEW).toList();
    }

    /** One publication. */
    static JournalTally of(final JournalCase journal, final Set<String> figures, final String id, final int year) {
        return new JournalTally(
                Map.of(journal.title(), 1L),
                Set.copyOf(journal.issns()),
                1,
                journal.isOpen() ? 1 : 0,
                year,
                year,
                figures,
                Set.of(journal.reason()),
                Set.copyOf(journal.statements()),
                List.of(id));
    }

    /** Both together. */
    JournalTally plus(final JournalTally other) {
        final Map<String, Long> both = new TreeMap<>(titles);
        other.titles.forEach((title, number) -> both.merge(title, number, Long::sum));
        return new JournalTally(
                both,
                union(issns, other.issns),
                publications + other.publications,
                decides + other.decides,
                Math.min(firstYear, other.firstYear),
                Math.max(lastYear, other.lastYear),
                union(figures, other.figures),
                union(reasons, other.reasons),
                union(statements, other.statements),
                Stream.concat(examples.stream(), other.examples.stream()).toList());
    }

    /** Its title as most publications write it; may be empty. */
    String title() {
        return titles.entrySet().stream()
                .filter(title -> !title.getKey().isBlank())
                .min(Comparator.comparingLong((Map.Entry<String, Long> title) -> -title.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** By what two tallies are of one journal: an ISSN together with a title, so that a wrong ISSN joins no two journals. */
    Stream<String> names() {
        return titles.keySet().stream()
                .map(JournalTitle::key)
                .flatMap(title ->
                        issns.isEmpty() ? Stream.of(title) : issns.stream().map(issn -> issn.value() + " " + title));
    }

    private static <T extends Comparable<? super T>> Set<T> union(final Set<T> one, final Set<T> other) {
        final Set<T> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
