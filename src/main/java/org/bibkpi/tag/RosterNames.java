package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bibkpi.model.PersonName;
import org.bibkpi.registry.Roster;
import org.bibkpi.registry.RosterPerson;

/**
 * Whose name of a roster a name can be. Most authors are on nobody's, which a look at the words of their names tells;
 * what the others agree to is remembered while a name keeps coming. May be used by many threads at once.
 */
public final class RosterNames {
    /** So many names are remembered; a power of two. */
    private static final int REMEMBERED = 1 << 14;

    private final Roster roster;
    private final Map<String, List<Bearer>> byFamilyWord = new HashMap<>();
    private final Recent<PersonName, List<Likeness>> recent = new Recent<>(this::likenesses, REMEMBERED);

    /** A person with every reading of the names; compared by identity. */
    private static final class Bearer {
        private final RosterPerson person;
        private final List<RosterName> readings;

        Bearer(final RosterPerson person) {
            this.person = person;
            this.readings = NameCompatibility.readings(person.names());
        }

        Likeness to(final List<RosterName> byline) {
            return new Likeness(person, NameCompatibility.best(readings, byline));
        }
    }

    /**
     * A person who shares a word with a name.
     *
     * @param agreement how far the name can be the person's, which may be not at all
     */
    record Likeness(RosterPerson person, NameAgreement agreement) {
        boolean isOf(final RosterPerson other) {
            return person.id().equals(other.id());
        }
    }

    /** Prepares the names of a roster. */
    public RosterNames(final Roster roster) {
        this.roster = roster;
        roster.persons().forEach(this::index);
    }

    /** Whose names they are. */
    Roster roster() {
        return roster;
    }

    private void index(final RosterPerson person) {
        final Bearer bearer = new Bearer(person);
        final Set<String> keys = new HashSet<>();
        for (final RosterName reading : bearer.readings) {
            keys.addAll(reading.family());
            keys.add(reading.joinedFamily());
        }
        keys.forEach(key ->
                byFamilyWord.computeIfAbsent(key, k -> new ArrayList<>(1)).add(bearer));
    }

    /** Everyone whose family name, or a word of it, is in a name. Nobody else's name it can be. */
    List<Likeness> near(final PersonName name) {
        return recent.of(name);
    }

    private List<Likeness> likenesses(final PersonName name) {
        final List<RosterName> byline = RosterName.readings(name);
        final Set<Bearer> near = bearers(byline);
        if (near.isEmpty()) {
            return List.of();
        }
        final List<Likeness> likenesses = new ArrayList<>(near.size());
        for (final Bearer bearer : near) {
            likenesses.add(bearer.to(byline));
        }
        return likenesses;
    }

    private Set<Bearer> bearers(final List<RosterName> byline) {
        Set<Bearer> bearers = Set.of();
        for (final RosterName reading : byline) {
            for (final String word : reading.family()) {
                bearers = with(word, bearers);
            }
            bearers = with(reading.joinedFamily(), bearers);
            for (final String word : reading.given()) {
                bearers = with(word, bearers);
            }
            bearers = reading.given().size() > 1 ? with(reading.joinedGiven(), bearers) : bearers;
        }
        return bearers;
    }

    private Set<Bearer> with(final String word, final Set<Bearer> bearers) {
        final List<Bearer> found = byFamilyWord.get(word);
        if (found == null) {
            return bearers;
        }
        final Set<Bearer> more = bearers.isEmpty() ? new LinkedHashSet<>() : bearers;
        more.addAll(found);
        return more;
    }
}
