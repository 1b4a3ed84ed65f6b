package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.AlignedAuthor;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Gap;
import org.bibkpi.model.Publication;
import org.bibkpi.registry.Roster;
import org.bibkpi.registry.RosterPerson;

/**
 * Finds the people of a roster among the authors of a publication. An ORCID iD counts if the name can be the person's;
 * without one, a name written out counts together with an address of the centre's home, if the roster leaves one
 * candidate. Everything else is shown to a person and not counted.
 */
public final class RosterMatcher {
    private final Roster roster;
    private final Predicate<Affiliation> homeAddress;
    private final Set<String> knownHomonyms;
    private final Map<String, List<RosterPerson>> byFamilyWord = new HashMap<>();
    private final Map<String, List<RosterName>> names = new HashMap<>();

    /**
     * A matcher that knows of no other bearers of the roster's names.
     *
     * @param homeAddress which addresses confirm that a name is the roster's person
     */
    public RosterMatcher(final Roster roster, final Predicate<Affiliation> homeAddress) {
        this(roster, homeAddress, Set.of());
    }

    /**
     * A matcher.
     *
     * @param homeAddress which addresses confirm that a name is the roster's person
     * @param knownHomonyms ids of people whose name somebody else publishes under, see {@link #foreignOrcids}
     */
    public RosterMatcher(
            final Roster roster, final Predicate<Affiliation> homeAddress, final Set<String> knownHomonyms) {
        this.roster = roster;
        this.homeAddress = homeAddress;
        this.knownHomonyms = Set.copyOf(knownHomonyms);
        roster.persons().forEach(this::index);
    }

    /**
     * Looks for people who were on the roster in a year.
     *
     * @param publication the work, for what its sources leave out
     * @param authors its authors, aligned over its sources
     * @param year the year of publication
     */
    public RosterTag tag(final Publication publication, final List<AlignedAuthor> authors, final int year) {
        final List<RosterMatch> matches = new ArrayList<>();
        for (int i = 0; i < authors.size(); i++) {
            final int position = i + 1;
            final AlignedAuthor author = authors.get(i);
            routes(author).forEach((person, route) -> {
                if (person.funded(year)) {
                    matches.add(new RosterMatch(person.id(), person.grantForms(year), route, position, author));
                }
            });
        }
        return new RosterTag(answer(matches, publication), matches);
    }

    /**
     * ORCID iDs that somebody with the name of a roster person and a home address bears, though they are not that
     * person's. One that comes back in several publications is another person of that name.
     */
    public Stream<ForeignOrcid> foreignOrcids(final List<AlignedAuthor> authors) {
        return authors.stream()
                .filter(this::atHome)
                .flatMap(a -> a.orcids().stream()
                        .filter(o -> roster.find(o).isEmpty())
                        .flatMap(o -> candidates(a).keySet().stream()
                                .filter(p -> !p.orcids().isEmpty())
                                .map(p -> new ForeignOrcid(p.id(), o))));
    }

    private static Answer answer(final List<RosterMatch> matches, final Publication publication) {
        if (matches.stream().anyMatch(RosterMatch::counts)) {
            return Answer.YES;
        }
        final boolean cut =
                publication.sources().stream().allMatch(r -> r.gaps().contains(Gap.AUTHORS_TRUNCATED));
        return cut || !matches.isEmpty() ? Answer.UNDECIDED : Answer.NO;
    }

    /** The people an author is or may be, whenever they were funded. */
    private Map<RosterPerson, RosterRoute> routes(final AlignedAuthor author) {
        final Map<RosterPerson, RosterRoute> routes = new LinkedHashMap<>();
        final List<RosterName> byline = NameCompatibility.readings(author.names());
        for (final RosterPerson owner : owners(author)) {
            final boolean compatible = agreement(owner, byline) != NameAgreement.NONE;
            routes.put(owner, compatible ? RosterRoute.ORCID_AND_NAME : RosterRoute.ORCID_AGAINST_NAME);
        }
        if (!routes.containsValue(RosterRoute.ORCID_AND_NAME)) {
            byName(author).forEach(routes::putIfAbsent);
        }
        return routes;
    }

    private List<RosterPerson> owners(final AlignedAuthor author) {
        return author.orcids().stream()
                .flatMap(o -> roster.find(o).stream())
                .distinct()
                .toList();
    }

    private Map<RosterPerson, RosterRoute> byName(final AlignedAuthor author) {
        final Map<RosterPerson, NameAgreement> candidates = candidates(author);
        final Map<RosterPerson, RosterRoute> routes = new LinkedHashMap<>();
        candidates.forEach((person, agreement) ->
                route(author, person, agreement, candidates.size()).ifPresent(r -> routes.put(person, r)));
        return routes;
    }

    private Optional<RosterRoute> route(
            final AlignedAuthor author, final RosterPerson person, final NameAgreement name, final int candidates) {
        final boolean home = atHome(author);
        final boolean strong = name.atLeast(NameAgreement.INITIALS);
        if (!strong && !home && !author.affiliations().isEmpty()) {
            return Optional.empty();
        }
        if (hasOtherOrcid(author, person)) {
            return Optional.of(RosterRoute.NAME_AGAINST_ORCID);
        }
        if (candidates > 1) {
            return Optional.of(RosterRoute.SHARED_NAME);
        }
        return Optional.of(home ? atHome(person, strong) : RosterRoute.NAME_ONLY);
    }

    private RosterRoute atHome(final RosterPerson person, final boolean strong) {
        if (!strong) {
            return RosterRoute.WEAK_NAME_AND_ADDRESS;
        }
        return knownHomonyms.contains(person.id()) ? RosterRoute.KNOWN_HOMONYM : RosterRoute.NAME_AND_ADDRESS;
    }

    private boolean atHome(final AlignedAuthor author) {
        return author.affiliations().stream().anyMatch(homeAddress);
    }

    /** An iD that belongs to another name of the roster is wrong here, and says nothing of who this is. */
    private boolean hasOtherOrcid(final AlignedAuthor author, final RosterPerson person) {
        return !person.orcids().isEmpty()
                && author.orcids().stream().anyMatch(o -> roster.find(o).isEmpty());
    }

    private Map<RosterPerson, NameAgreement> candidates(final AlignedAuthor author) {
        final List<RosterName> byline = NameCompatibility.readings(author.names());
        final Set<RosterPerson> near = new LinkedHashSet<>();
        byline.forEach(n -> keys(n).forEach(k -> near.addAll(byFamilyWord.getOrDefault(k, List.of()))));
        final Map<RosterPerson, NameAgreement> candidates = new LinkedHashMap<>();
        for (final RosterPerson person : near) {
            final NameAgreement agreement = agreement(person, byline);
            if (agreement.atLeast(NameAgreement.WEAK)) {
                candidates.put(person, agreement);
            }
        }
        return candidates;
    }

    private NameAgreement agreement(final RosterPerson person, final List<RosterName> byline) {
        return NameCompatibility.best(names.getOrDefault(person.id(), List.of()), byline);
    }

    private void index(final RosterPerson person) {
        final List<RosterName> readings = NameCompatibility.readings(person.names());
        names.put(person.id(), readings);
        readings.stream()
                .flatMap(RosterMatcher::familyKeys)
                .distinct()
                .forEach(k ->
                        byFamilyWord.computeIfAbsent(k, x -> new ArrayList<>()).add(person));
    }

    private static Stream<String> keys(final RosterName name) {
        return Stream.concat(familyKeys(name), name.given().stream());
    }

    private static Stream<String> familyKeys(final RosterName name) {
        return Stream.concat(name.family().stream(), Stream.of(name.joinedFamily()));
    }
}
