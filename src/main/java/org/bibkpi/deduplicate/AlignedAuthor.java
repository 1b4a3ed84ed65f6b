package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.Check;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.RecordId;

/**
 * One author of a publication: what all source records together say of that person.
 *
 * @param names as the sources give them, without repeats, at least one
 * @param orcids of all sources, without those that cannot be trusted
 * @param affiliations of all sources
 * @param positions the place in the byline, from 1, in each source record that names the author
 */
public record AlignedAuthor(
        List<PersonName> names, List<Orcid> orcids, List<Affiliation> affiliations, Map<RecordId, Integer> positions)
        implements Serializable {
    public AlignedAuthor {
        names = names.stream().distinct().toList();
        orcids = orcids.stream().distinct().sorted().toList();
        affiliations = affiliations.stream().distinct().toList();
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
        Check.that(!names.isEmpty() && !positions.isEmpty(), "an author has a name and a place in a byline");
    }
}
