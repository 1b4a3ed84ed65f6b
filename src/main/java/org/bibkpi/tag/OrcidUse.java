package org.bibkpi.tag;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.bibkpi.model.Check;
import org.bibkpi.model.Orcid;

/**
 * Beside whose names an ORCID iD stands. Adding is associative, so that it can be counted anywhere and in any order.
 *
 * @param orcid the iD
 * @param times authorships that carry it, whatever the name
 * @param beside by the id of a person of the roster, the authorships whose name can be that person's
 */
public record OrcidUse(Orcid orcid, long times, Map<String, Times> beside) implements Serializable {
    /**
     * Authorships under one name.
     *
     * @param named how many
     * @param atHome how many of them give a home address
     */
    public record Times(long named, long atHome) implements Serializable {
        static final Times NONE = new Times(0, 0);

        public Times {
            Check.that(atHome <= named, "authorships at home are a part of all");
        }

        Times plus(final Times other) {
            return new Times(named + other.named, atHome + other.atHome);
        }
    }

    public OrcidUse {
        beside = Map.copyOf(beside);
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException if they are not of one iD
     */
    public OrcidUse plus(final OrcidUse other) {
        Check.that(orcid.equals(other.orcid), "uses of two ORCID iDs are not one");
        final Map<String, Times> sum = new TreeMap<>(beside);
        other.beside.forEach((person, more) -> sum.merge(person, more, Times::plus));
        return new OrcidUse(orcid, times + other.times, sum);
    }

    /** Whether it ever stands beside a name of the roster. */
    public boolean concernsRoster() {
        return !beside.isEmpty();
    }

    /** How often it stands beside a person's name. */
    Times beside(final String personId) {
        return beside.getOrDefault(personId, Times.NONE);
    }
}
