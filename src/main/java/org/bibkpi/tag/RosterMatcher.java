package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.AlignedAuthor;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Gap;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Publication;
import org.bibkpi.registry.AuthorCase;
import org.bibkpi.registry.AuthorRuling;
import org.bibkpi.registry.AuthorRulings;
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
    private final NamesakeEvidence namesakes;
    private final AuthorRulings rulings;
    private final Set<RosterRoute> off;
    private final Map<String, List<RosterPerson>> byFamilyWord = new HashMap<>();
    private final Map<String, List<RosterName>> names = new HashMap<>();

    /**
     * A matcher that knows of no other bearers of the roster's names.
     *
     * @param homeAddress which addresses confirm that a name is the roster's person
     */
    public RosterMatcher(final Roster roster, final Predicate<Affiliation> homeAddress) {
        this(roster, homeAddress, NamesakeEvidence.NONE, AuthorRulings.none(), Set.of());
    }

    /**
     * A matcher.
     *
     * @param homeAddress which addresses confirm that a name is the roster's person
     * @param namesakes what is known of others with the roster's names, see {@link #orcidUses}
     * @param rulings what people decided about authors
     * @param off ways that do not count before a person has ruled
     */
    public RosterMatcher(
            final Roster roster,
            final Predicate<Affiliation> homeAddress,
            final NamesakeEvidence namesakes,
            final AuthorRulings rulings,
            final Set<RosterRoute> off) {
        this.roster = roster;
        this.homeAddress = homeAddress;
        this.namesakes = namesakes;
        this.rulings = rulings;
        this.off = Set.copyOf(off);
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
            routes(author, year).forEach((person, route) -> {
                if (person.funded(year)) {
                    matches.add(new RosterMatch(
                            person.id(),
                            person.grantForms(year),
                            route.without(off),
                            position,
                            author,
                            question(person, author)));
                }
            });
        }
        return new RosterTag(answer(matches, publication), matches);
    }

    /** What these authors tell of others with the roster's names; gathered from all publications, then given back. */
    public Stream<OrcidUse> orcidUses(final List<AlignedAuthor> authors) {
        return authors.stream().filter(a -> !a.orcids().isEmpty()).flatMap(this::uses);
    }

    private Stream<OrcidUse> uses(final AlignedAuthor author) {
        final OrcidUse.Times once = new OrcidUse.Times(1, atHome(author) ? 1 : 0);
        final List<String> namesakes = namesakes(author);
        return author.orcids().stream()
                .map(orcid -> new OrcidUse(
                        orcid,
                        1,
                        roster
                                .find(orcid)
                                .map(owner -> canBe(owner, author) ? List.of(owner.id()) : List.<String>of())
                                .orElse(namesakes)
                                .stream()
                                .collect(Collectors.toMap(id -> id, id -> once))));
    }

    private List<String> namesakes(final AlignedAuthor author) {
        return candidates(author).entrySet().stream()
                .filter(c -> c.getValue().atLeast(NameAgreement.INITIALS))
                .map(c -> c.getKey().id())
                .toList();
    }

    private List<Orcid> foreign(final AlignedAuthor author) {
        return author.orcids().stream().filter(o -> roster.find(o).isEmpty()).toList();
    }

    private static Answer answer(final List<RosterMatch> matches, final Publication publication) {
        if (matches.stream().anyMatch(m -> m.route().isCertain())) {
            return Answer.YES;
        }
        final boolean cut =
                publication.sources().stream().allMatch(r -> r.gaps().contains(Gap.AUTHORS_TRUNCATED));
        return cut || !matches.isEmpty() ? Answer.UNDECIDED : Answer.NO;
    }

    /** The people an author is or may be, whenever they were funded. */
    private Map<RosterPerson, RosterRoute> routes(final AlignedAuthor author, final int year) {
        final Optional<RosterPerson> ruled = considered(author)
                .filter(person -> isRuled(person, author, true))
                .findFirst();
        if (ruled.isPresent()) {
            return Map.of(ruled.get(), RosterRoute.RULING);
        }
        final Map<RosterPerson, RosterRoute> routes = new LinkedHashMap<>();
        for (final RosterPerson owner : owners(author)) {
            routes.put(owner, canBe(owner, author) ? RosterRoute.ORCID_AND_NAME : RosterRoute.ORCID_AGAINST_NAME);
        }
        if (!routes.containsValue(RosterRoute.ORCID_AND_NAME)) {
            byName(author, year).forEach(routes::putIfAbsent);
        }
        return routes;
    }

    private boolean canBe(final RosterPerson person, final AlignedAuthor author) {
        return agreement(person, NameCompatibility.readings(author.names())) != NameAgreement.NONE;
    }

    private List<RosterPerson> owners(final AlignedAuthor author) {
        return author.orcids().stream()
                .flatMap(o -> roster.find(o).stream())
                .distinct()
                .filter(person -> !isRuled(person, author, false))
                .toList();
    }

    /** Where the decisions about these authors stand, each as file and line. */
    public Set<String> rulingsMet(final List<AlignedAuthor> authors) {
        return rulings.isEmpty()
                ? Set.of()
                : authors.stream()
                        .flatMap(author -> considered(author).flatMap(person -> ruling(person, author).stream()))
                        .map(AuthorRuling::where)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Everyone whom the author may be by ORCID iD or name; nobody where there is nothing to look up. */
    private Stream<RosterPerson> considered(final AlignedAuthor author) {
        return rulings.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                                author.orcids().stream().flatMap(o -> roster.find(o).stream()),
                                near(NameCompatibility.readings(author.names())).stream())
                        .distinct();
    }

    private boolean isRuled(final RosterPerson person, final AlignedAuthor author, final boolean is) {
        return ruling(person, author).filter(ruling -> ruling.is() == is).isPresent();
    }

    private Optional<AuthorRuling> ruling(final RosterPerson person, final AlignedAuthor author) {
        return rulings.isEmpty() ? Optional.empty() : rulings.find(question(person, author));
    }

    /** The fullest name; the ORCID iD, or without one an address, that of the centre's home before another. */
    private AuthorCase question(final RosterPerson person, final AlignedAuthor author) {
        final String orcid =
                author.orcids().stream().findFirst().map(Orcid::value).orElse("");
        final String address = author.affiliations().stream()
                .min(Comparator.comparing((Affiliation a) -> !homeAddress.test(a))
                        .thenComparing(Affiliation::text))
                .map(Affiliation::text)
                .orElse("");
        final PersonName name = author.names().stream()
                .min(Comparator.comparingInt((PersonName n) -> -n.given().length())
                        .thenComparing(ReviewedAuthor::written))
                .orElseThrow();
        return new AuthorCase(person.id(), ReviewedAuthor.written(name), orcid, orcid.isEmpty() ? address : "");
    }

    private Map<RosterPerson, RosterRoute> byName(final AlignedAuthor author, final int year) {
        final Map<RosterPerson, NameAgreement> candidates = candidates(author);
        final Map<RosterPerson, RosterRoute> routes = new LinkedHashMap<>();
        candidates.forEach(
                (person, agreement) -> route(author, person, agreement).ifPresent(r -> routes.put(person, r)));
        if (candidates.size() > 1) {
            final boolean oneOfThem = candidates.keySet().stream()
                    .allMatch(p -> p.funded(year) && routes.get(p) == RosterRoute.NAME_AND_ADDRESS);
            routes.replaceAll((p, r) -> r == RosterRoute.NAME_AND_ADDRESS
                    ? oneOfThem ? RosterRoute.SHARED_NAME_ALL_FUNDED : RosterRoute.SHARED_NAME
                    : r);
        }
        return routes;
    }

    /** The route by which a name leads to a person, were it the only one with that name. */
    private Optional<RosterRoute> route(
            final AlignedAuthor author, final RosterPerson person, final NameAgreement name) {
        final boolean home = atHome(author);
        final boolean strong = name == NameAgreement.FULL || name == NameAgreement.INITIALS;
        if (!strong && !home && !author.affiliations().isEmpty()) {
            return Optional.empty();
        }
        if (hasOtherOrcid(author, person)) {
            return Optional.of(RosterRoute.NAME_AGAINST_ORCID);
        }
        return Optional.of(home ? atHome(person, strong) : RosterRoute.NAME_ONLY);
    }

    private RosterRoute atHome(final RosterPerson person, final boolean strong) {
        if (!strong) {
            return RosterRoute.WEAK_NAME_AND_ADDRESS;
        }
        return namesakes.isHomonym(person.id()) ? RosterRoute.KNOWN_HOMONYM : RosterRoute.NAME_AND_ADDRESS;
    }

    private boolean atHome(final AlignedAuthor author) {
        return author.affiliations().stream().anyMatch(homeAddress);
    }

    /** An iD that belongs to another name, on the roster or off it, is wrong here and says nothing of who this is. */
    private boolean hasOtherOrcid(final AlignedAuthor author, final RosterPerson person) {
        return namesakes.contradicts(foreign(author), person.id());
    }

    private Map<RosterPerson, NameAgreement> candidates(final AlignedAuthor author) {
        final List<RosterName> byline = NameCompatibility.readings(author.names());
        final Map<RosterPerson, NameAgreement> candidates = new LinkedHashMap<>();
        for (final RosterPerson person : near(byline)) {
            final NameAgreement agreement = agreement(person, byline);
            if (agreement.atLeast(NameAgreement.WEAK)
                    && noNameAgainst(person, author)
                    && !isRuled(person, author, false)) {
                candidates.put(person, agreement);
            }
        }
        return closest(candidates);
    }

    /** Whose names are worth a closer look. */
    private Set<RosterPerson> near(final List<RosterName> byline) {
        final Set<RosterPerson> near = new LinkedHashSet<>();
        byline.forEach(n -> keys(n).forEach(k -> near.addAll(byFamilyWord.getOrDefault(k, List.of()))));
        return near;
    }

    /** Whether every source's spelling can be the person's: one writes initials, another the name they stand for. */
    private boolean noNameAgainst(final RosterPerson person, final AlignedAuthor author) {
        return author.names().stream()
                .noneMatch(n -> agreement(person, NameCompatibility.readings(List.of(n))) == NameAgreement.NONE);
    }

    /** Who bears just the name goes before who bears something like it. */
    private static Map<RosterPerson, NameAgreement> closest(final Map<RosterPerson, NameAgreement> candidates) {
        if (candidates.containsValue(NameAgreement.FULL)) {
            candidates.values().removeIf(a -> a != NameAgreement.FULL);
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
