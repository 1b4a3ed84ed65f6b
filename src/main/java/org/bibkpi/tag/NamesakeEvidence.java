package org.bibkpi.tag;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bibkpi.model.Orcid;
import org.bibkpi.registry.Roster;
import org.bibkpi.registry.RosterPerson;

/**
 * What all publications together tell of ORCID iDs that stand beside the name of a roster person and are not that
 * person's on the roster. An iD that keeps coming back with the name, and is met at home, is another person so called;
 * one that mostly stands beside other names was put there by mistake. Where the roster gives no iD, the only one that
 * stands beside the name is the person's own.
 *
 * @param homonyms ids of people of the roster whom others share their name with
 * @param harmless for an ORCID iD the ids of the people whom it does not speak against
 */
public record NamesakeEvidence(Set<String> homonyms, Map<Orcid, Set<String>> harmless)
        implements Namesakes, Serializable {
    /** Nothing is known. */
    public static final NamesakeEvidence NONE = new NamesakeEvidence(Set.of(), Map.of());

    /** A namesake who is met at home less often than this share of the person's own authorships does little harm. */
    private static final int ONE_IN = 10;

    public NamesakeEvidence {
        homonyms = Set.copyOf(homonyms);
        harmless = Map.copyOf(harmless);
    }

    /**
     * Draws the conclusions.
     *
     * @param uses every ORCID iD that concerns the roster, once, in any order
     */
    public static NamesakeEvidence of(final Roster roster, final Stream<OrcidUse> uses) {
        final Map<String, List<OrcidUse>> byPerson = new HashMap<>();
        uses.sequential()
                .forEach(use -> use.beside()
                        .keySet()
                        .forEach(person -> byPerson.computeIfAbsent(person, p -> new ArrayList<>())
                                .add(use)));
        final Set<String> homonyms = new HashSet<>();
        final Map<Orcid, Set<String>> harmless = new HashMap<>();
        for (final RosterPerson person : roster.persons()) {
            final Conclusions conclusions = new Conclusions(person, byPerson.getOrDefault(person.id(), List.of()));
            if (conclusions.isHomonym()) {
                homonyms.add(person.id());
            }
            conclusions.harmless.forEach(orcid ->
                    harmless.computeIfAbsent(orcid, o -> new HashSet<>()).add(person.id()));
        }
        return new NamesakeEvidence(homonyms, harmless);
    }

    @Override
    public boolean isHomonym(final String personId) {
        return homonyms.contains(personId);
    }

    @Override
    public boolean contradicts(final List<Orcid> foreign, final String personId) {
        return foreign.stream()
                .anyMatch(o -> !harmless.getOrDefault(o, Set.of()).contains(personId));
    }

    /** About one person. */
    private static final class Conclusions {
        private final String person;
        private final List<OrcidUse> others;
        private final Set<Orcid> harmless = new HashSet<>();
        private long own;

        Conclusions(final RosterPerson person, final List<OrcidUse> uses) {
            this.person = person.id();
            this.own = atHome(uses.stream()
                    .filter(use -> person.orcids().contains(use.orcid()))
                    .toList());
            this.others = new ArrayList<>(uses.stream()
                    .filter(use -> !person.orcids().contains(use.orcid()))
                    .toList());
            passOverMisplaced();
            if (person.orcids().isEmpty()) {
                takeForOwn();
            }
        }

        private void passOverMisplaced() {
            others.stream().filter(this::isMisplaced).map(OrcidUse::orcid).forEach(harmless::add);
            others.removeIf(this::isMisplaced);
        }

        /** The iD that stands beside the name, if any other hardly does. */
        private void takeForOwn() {
            others.stream()
                    .min(Comparator.comparingLong((OrcidUse use) -> -atHome(use))
                            .thenComparing(OrcidUse::orcid))
                    .filter(most -> atHome(others) - atHome(most) <= atHome(most) / ONE_IN)
                    .ifPresent(most -> {
                        others.remove(most);
                        harmless.add(most.orcid());
                        own += atHome(most);
                    });
        }

        private boolean isMisplaced(final OrcidUse use) {
            return use.times() >= 2 * use.beside(person).named();
        }

        private long atHome(final OrcidUse use) {
            return use.beside(person).atHome();
        }

        private long atHome(final List<OrcidUse> uses) {
            return uses.stream().mapToLong(this::atHome).sum();
        }

        boolean isHomonym() {
            return atHome(others) * ONE_IN > own;
        }
    }
}
