package org.bibkpi.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One author of a publication: what all source records together say of that person.
 *
 * @param names as the sources give them, without repeats, at least one
 * @param orcids of all sources, without those that cannot be trusted
 * @param affiliations of all sources
 * @param positions the place in the byline, from 1, in each source record that names the author, in the order of the
 *     publication's sources
 */
public record AlignedAuthor(
        List<PersonName> names, List<Orcid> orcids, List<Affiliation> affiliations, Map<RecordId, Integer> positions)
        implements Serializable {
    public AlignedAuthor {
        names = withoutRepeats(names);
        orcids = orcids.size() < 2 ? List.copyOf(orcids) : List.copyOf(new TreeSet<>(orcids));
        affiliations = withoutRepeats(affiliations);
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
        Check.that(!names.isEmpty() && !positions.isEmpty(), "an author has a name and a place in a byline");
    }

    /** Most lists hold one thing at most. */
    private static <T> List<T> withoutRepeats(final List<T> values) {
        return List.copyOf(values.size() < 2 ? values : new LinkedHashSet<>(values));
    }

    /** The first of the source records that name the author: where evidence on the author is said to stand. */
    public RecordId firstRecord() {
        return positions.keySet().iterator().next();
    }

    /** The author's place in that record's byline, from 1. */
    public int firstPlace() {
        return positions.values().iterator().next();
    }
}
