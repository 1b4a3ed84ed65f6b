package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import org.bibkpi.tag.RosterNames.Likeness;

/**
 * Finds the people of a roster among the authors of a publication. An ORCID iD counts if the name can be the person's;
 * without one, a name written out counts together with an address of the centre's home, if the roster leaves one
 * candidate. Everything else is shown to a person and not counted.
 */
public final class RosterMatcher {
    private final Roster roster;
    private final Predicate<Affiliation> homeAddress;
    private final Namesakes namesakes;
    private final AuthorRulings rulings;
    private final Set<RosterRoute> off;
    private final RosterNames names;

    /**
     * A matcher that knows of no other bearers of the roster's names.
     *
     * @param homeAddress which addresses confirm that a name is the roster's person
     */
    public RosterMatcher(final Roster roster, final Predicate<Affiliation> homeAddress) {
        this(new RosterNames(roster), homeAddress, NamesakeEvidence.NONE, AuthorRulings.none(), Set.of());
    }

    /**
     * A matcher.
     *
     * @param names the people looked for
     * @param homeAddress which addresses confirm that a name is the roster's person
     * @param namesakes what is known of others with the roster's names, see {@link #orcidUses}
     * @param rulings what people decided about authors
     * @param off ways that do not count before a person has ruled
     */
    public RosterMatcher(
            final RosterNames names,
            final Predicate<Affiliation> homeAddress,
            final Namesakes namesakes,
            final AuthorRulings rulings,
            final Set<RosterRoute> off) {
        this.roster = names.roster();
        this.homeAddress = homeAddress;
        this.namesakes = namesakes;
        this.rulings = rulings;
        this.off = Set.copyOf(off);
        this.names = names;
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
    public List<OrcidUse> orcidUses(final List<AlignedAuthor> authors) {
        final List<OrcidUse> uses = new ArrayList<>();
        for (final AlignedAuthor author : authors) {
            for (final Orcid orcid : author.orcids()) {
                uses.add(new OrcidUse(orcid, 1, beside(author, orcid)));
            }
        }
        return uses;
    }

    private Map<String, OrcidUse.Times> beside(final AlignedAuthor author, final Orcid orcid) {
        final List<String> bearers = roster.find(orcid)
                .map(owner -> canBe(owner, author) ? List.of(owner.id()) : List.<String>of())
                .orElseGet(() -> namesakes(author));
        if (bearers.isEmpty()) {
            return Map.of();
        }
        final OrcidUse.Times once = new OrcidUse.Times(1, atHome(author) ? 1 : 0);
        return bearers.stream().collect(Collectors.toMap(id -> id, id -> once));
    }

    private List<String> namesakes(final AlignedAuthor author) {
        return candidates(author).stream()
                .filter(candidate -> candidate.agreement().atLeast(NameAgreement.INITIALS))
                .map(candidate -> candidate.person().id())
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
        final Map<RosterPerson, RosterRoute> routes = byOrcid(author);
        if (!routes.containsValue(RosterRoute.ORCID_AND_NAME)) {
            byName(author, year).forEach(routes::putIfAbsent);
        }
        return routes;
    }

    private Map<RosterPerson, RosterRoute> byOrcid(final AlignedAuthor author) {
        final Map<RosterPerson, RosterRoute> routes = new LinkedHashMap<>();
        for (final Orcid orcid : author.orcids()) {
            roster.find(orcid)
                    .filter(owner -> !isRuled(owner, author, false))
                    .ifPresent(owner -> routes.put(
                            owner, canBe(owner, author) ? RosterRoute.ORCID_AND_NAME : RosterRoute.ORCID_AGAINST_NAME));
        }
        return routes;
    }

    private boolean canBe(final RosterPerson person, final AlignedAuthor author) {
        for (final PersonName name : author.names()) {
            if (agreement(person, name) != NameAgreement.NONE) {
                return true;
            }
        }
        return false;
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
                                author.names().stream()
                                        .flatMap(name -> names.near(name).stream())
                                        .map(Likeness::person))
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
        final PersonName name = author.names().stream()
                .min(Comparator.comparingInt((PersonName n) -> -n.given().length())
                        .thenComparing(ReviewedAuthor::written))
                .orElseThrow();
        return new AuthorCase(person.id(), ReviewedAuthor.written(name), orcid, orcid.isEmpty() ? address(author) : "");
    }

    private String address(final AlignedAuthor author) {
        return author.affiliations().stream()
                .min(Comparator.comparing((Affiliation a) -> !homeAddress.test(a))
                        .thenComparing(Affiliation::text))
                .map(Affiliation::text)
                .orElse("");
    }

    private Map<RosterPerson, RosterRoute> byName(final AlignedAuthor author, final int year) {
        final List<Likeness> candidates = candidates(author);
        if (candidates.isEmpty()) {
            return Map.of();
        }
        final boolean home = atHome(author);
        final Map<RosterPerson, RosterRoute> routes = new LinkedHashMap<>();
        candidates.forEach(
                candidate -> route(author, home, candidate).ifPresent(route -> routes.put(candidate.person(), route)));
        if (candidates.size() > 1) {
            final boolean oneOfThem = candidates.stream()
                    .map(Likeness::person)
                    .allMatch(p -> p.funded(year) && routes.get(p) == RosterRoute.NAME_AND_ADDRESS);
            routes.replaceAll((p, r) -> r == RosterRoute.NAME_AND_ADDRESS
                    ? oneOfThem ? RosterRoute.SHARED_NAME_ALL_FUNDED : RosterRoute.SHARED_NAME
                    : r);
        }
        return routes;
    }

    /** The route by which a name leads to a person, were it the only one with that name. */
    private Optional<RosterRoute> route(final AlignedAuthor author, final boolean home, final Likeness candidate) {
        final boolean strong =
                candidate.agreement() == NameAgreement.FULL || candidate.agreement() == NameAgreement.INITIALS;
        if (!strong && !home && !author.affiliations().isEmpty()) {
            return Optional.empty();
        }
        if (hasOtherOrcid(author, candidate.person())) {
            return Optional.of(RosterRoute.NAME_AGAINST_ORCID);
        }
        return Optional.of(home ? atHome(candidate.person(), strong) : RosterRoute.NAME_ONLY);
    }

    private RosterRoute atHome(final RosterPerson person, final boolean strong) {
        if (!strong) {
            return RosterRoute.WEAK_NAME_AND_ADDRESS;
        }
        return namesakes.isHomonym(person.id()) ? RosterRoute.KNOWN_HOMONYM : RosterRoute.NAME_AND_ADDRESS;
    }

    private boolean atHome(final AlignedAuthor author) {
        for (final Affiliation address : author.affiliations()) {
            if (homeAddress.test(address)) {
                return true;
            }
        }
        return false;
    }

    /** An iD that belongs to another name, on the roster or off it, is wrong here and says nothing of who this is. */
    private boolean hasOtherOrcid(final AlignedAuthor author, final RosterPerson person) {
        return namesakes.contradicts(foreign(author), person.id());
    }

    /** Those whose name every source's spelling can be: one writes initials, another the name they stand for. */
    private List<Likeness> candidates(final AlignedAuthor author) {
        final List<Likeness> candidates = new ArrayList<>();
        for (final Likeness first : names.near(author.names().get(0))) {
            final NameAgreement best = bestIfAllAgree(first.person(), author.names());
            if (best.atLeast(NameAgreement.WEAK) && !isRuled(first.person(), author, false)) {
                candidates.add(new Likeness(first.person(), best));
            }
        }
        return closest(candidates);
    }

    private NameAgreement bestIfAllAgree(final RosterPerson person, final List<PersonName> spellings) {
        NameAgreement best = NameAgreement.NONE;
        for (final PersonName spelling : spellings) {
            final NameAgreement agreement = agreement(person, spelling);
            if (agreement == NameAgreement.NONE) {
                return agreement;
            }
            best = agreement.atLeast(best) ? agreement : best;
        }
        return best;
    }

    /** Who bears just the name goes before who bears something like it. */
    private static List<Likeness> closest(final List<Likeness> candidates) {
        final List<Likeness> full = new ArrayList<>(candidates);
        full.removeIf(candidate -> candidate.agreement() != NameAgreement.FULL);
        return full.isEmpty() ? candidates : full;
    }

    private NameAgreement agreement(final RosterPerson person, final PersonName name) {
        for (final Likeness likeness : names.near(name)) {
            if (likeness.isOf(person)) {
                return likeness.agreement();
            }
        }
        return NameAgreement.NONE;
    }
}
