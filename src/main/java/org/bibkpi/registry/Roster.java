package org.bibkpi.registry;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bibkpi.model.Check;
import org.bibkpi.model.Orcid;

/** The people a centre funds, and when. No two of them have one id or one ORCID iD. */
public final class Roster implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<RosterPerson> persons;
    private final HashMap<Orcid, RosterPerson> byOrcid = new HashMap<>();

    /**
     * A roster of these people.
     *
     * @throws IllegalArgumentException if two have one id or one ORCID iD
     */
    public Roster(final List<RosterPerson> persons) {
        this.persons = List.copyOf(persons);
        final Set<String> ids = new HashSet<>();
        for (final RosterPerson person : persons) {
            Check.that(ids.add(person.id()), "two persons of a roster have one id");
            for (final Orcid orcid : person.orcids()) {
                Check.that(byOrcid.put(orcid, person) == null, "two persons of a roster have one ORCID iD");
            }
        }
    }

    /** Everyone, in the order of the list. */
    public List<RosterPerson> persons() {
        return persons;
    }

    /** The person with this ORCID iD, whether funded now or not. */
    public Optional<RosterPerson> find(final Orcid orcid) {
        return Optional.ofNullable(byOrcid.get(orcid));
    }

    /** For each person's id a digest of the entry. */
    public SortedMap<String, String> digests() {
        final SortedMap<String, String> digests = new TreeMap<>();
        persons.forEach(person -> digests.put(person.id(), person.digest()));
        return digests;
    }

    /** The same people, funded for so many years longer. */
    public Roster lasting(final int years) {
        return new Roster(persons.stream().map(person -> person.lasting(years)).toList());
    }

    /** How many people had one of these kinds of funding in a year, or any kind if there are none; each counts once. */
    public long headCount(final int year, final Set<String> grantForms) {
        return persons.stream()
                .filter(p -> p.funded(year))
                .filter(p -> grantForms.isEmpty() || !Collections.disjoint(p.grantForms(year), grantForms))
                .count();
    }
}
