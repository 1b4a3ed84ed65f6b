package org.bibkpi.model;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One work, whatever the number of exports it appears in. It is the union of what its source records say: nothing is
 * chosen away, so a rule that needs one answer (year, type) has to say how it chooses.
 *
 * @param sources by database and by what they say, at least one: no answer depends on the order of files and records
 */
public record Publication(List<SourceRecord> sources) implements Serializable {
    public Publication {
        sources = sources.size() < 2
                ? List.copyOf(sources)
                : sources.stream().sorted().toList();
        Check.that(!sources.isEmpty(), "a publication stands on at least one source record");
    }

    /** Every identifier of every source, best scheme first. */
    public List<Identifier> identifiers() {
        return union(SourceRecord::identifiers);
    }

    /** Every ISSN of every source. */
    public List<Issn> issns() {
        return union(r -> r.venue().issns());
    }

    /** Every year that a source gives, issue years first. */
    public List<DatedYear> years() {
        return union(SourceRecord::years);
    }

    /** Every document type that a source gives. */
    public Set<DocumentType> types() {
        final Set<DocumentType> all = new TreeSet<>();
        for (final SourceRecord record : sources) {
            all.addAll(record.types());
        }
        return all;
    }

    /** Every address of every source, whether linked to an author or not, in the order of the sources. */
    public Stream<Affiliation> affiliations() {
        return sources.stream().flatMap(SourceRecord::affiliations);
    }

    /** Asked of each publication many times. */
    private <T extends Comparable<? super T>> List<T> union(final Function<SourceRecord, List<T>> part) {
        final Set<T> all = new TreeSet<>();
        for (final SourceRecord record : sources) {
            all.addAll(part.apply(record));
        }
        return List.copyOf(all);
    }
}
