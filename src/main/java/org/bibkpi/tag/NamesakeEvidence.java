package org.bibkpi.tag;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bibkpi.model.Orcid;

/**
 * What all publications together tell of ORCID iDs that stand beside the name of a roster person and are not that
 * person's. An iD that keeps coming back with the name, and is met at home, is another person so called; one that mostly stands beside
 * other names was put there by mistake.
 *
 * @param homonyms ids of people of the roster whom others share their name with
 * @param misplaced for an ORCID iD the ids of the people it stands beside by mistake
 */
public record NamesakeEvidence(Set<String> homonyms, Map<Orcid, Set<String>> misplaced) implements Serializable {
    /** Nothing is known. */
    public static final NamesakeEvidence NONE = new NamesakeEvidence(Set.of(), Map.of());

    /** A namesake who is met at home less often than this share of the person's own authorships does little harm. */
    private static final int ONE_IN = 10;

    public NamesakeEvidence {
        homonyms = Set.copyOf(homonyms);
        misplaced = Map.copyOf(misplaced);
    }

    /** Draws the conclusions from every sighting of every publication, in any order. */
    public static NamesakeEvidence of(final Stream<OrcidSighting> sightings) {
        final Tally tally = new Tally();
        sightings.sequential().forEach(tally::add);
        return tally.evidence();
    }

    boolean isHomonym(final String personId) {
        return homonyms.contains(personId);
    }

    /** Whether any of these iDs contradicts that the author is the person. */
    boolean contradicts(final List<Orcid> foreign, final String personId) {
        return foreign.stream()
                .anyMatch(o -> !misplaced.getOrDefault(o, Set.of()).contains(personId));
    }

    /** How often each iD was met, and beside whose name. */
    private static final class Tally {
        private final Map<Orcid, Integer> all = new HashMap<>();
        private final Map<Orcid, Map<String, Times>> foreign = new HashMap<>();
        private final Map<String, Integer> own = new HashMap<>();

        void add(final OrcidSighting sighting) {
            all.merge(sighting.orcid(), 1, Integer::sum);
            final int home = sighting.home() ? 1 : 0;
            for (final String person : sighting.people()) {
                if (sighting.owner()) {
                    own.merge(person, home, Integer::sum);
                } else {
                    foreign.computeIfAbsent(sighting.orcid(), o -> new HashMap<>())
                            .merge(person, new Times(1, home), Times::plus);
                }
            }
        }

        NamesakeEvidence evidence() {
            final Map<Orcid, Set<String>> misplaced = new HashMap<>();
            final Map<String, Integer> namesakes = new HashMap<>();
            foreign.forEach((orcid, people) -> people.forEach((person, times) -> {
                if (all.getOrDefault(orcid, 0) >= 2 * times.named()) {
                    misplaced.computeIfAbsent(orcid, o -> new HashSet<>()).add(person);
                } else {
                    namesakes.merge(person, times.atHome(), Integer::sum);
                }
            }));
            namesakes.keySet().removeIf(p -> namesakes.getOrDefault(p, 0) * ONE_IN <= own.getOrDefault(p, 0));
            return new NamesakeEvidence(namesakes.keySet(), misplaced);
        }
    }

    /** How often an iD stands beside a name, and how often at a home address. */
    private record Times(int named, int atHome) {
        Times plus(final Times other) {
            return new Times(named + other.named, atHome + other.atHome);
        }
    }
}
