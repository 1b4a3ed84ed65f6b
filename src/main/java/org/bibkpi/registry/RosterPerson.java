package org.bibkpi.registry;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.model.Check;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.TextDigest;

/**
 * A person of the roster: everything its rows say of one {@code person_id}.
 *
 * @param id the roster's own id, the only thing of a person that outputs may name
 * @param names every name the person publishes under, at least one
 * @param orcids usually none or one
 * @param periods when the person was funded, at least one
 */
public record RosterPerson(String id, List<PersonName> names, List<Orcid> orcids, List<FundingPeriod> periods)
        implements Serializable {
    public RosterPerson {
        Check.notBlank(id, "person_id");
        names = names.stream().distinct().toList();
        orcids = orcids.stream().distinct().sorted().toList();
        periods = periods.stream().distinct().toList();
        Check.that(!names.isEmpty() && !periods.isEmpty(), "a person of the roster has a name and a period");
    }

    /** The kinds of funding the person had in a year; empty if not on the roster then. */
    public List<String> grantForms(final int year) {
        return periods.stream()
                .filter(p -> p.touches(year))
                .map(FundingPeriod::grantForm)
                .distinct()
                .sorted()
                .toList();
    }

    /** A digest of the entry, so that two runs can tell whether it changed; no name can be read out of it. */
    public String digest() {
        final TextDigest digest = new TextDigest();
        digest.addAll(names.stream()
                .flatMap(name -> Stream.of(name.family(), name.given()))
                .toList());
        digest.addAll(orcids.stream().map(Orcid::value).toList());
        digest.addAll(periods.stream().map(FundingPeriod::toString).toList());
        return digest.value();
    }

    /** The same person, funded for so many years longer. */
    RosterPerson lasting(final int years) {
        return new RosterPerson(
                id, names, orcids, periods.stream().map(p -> p.lasting(years)).toList());
    }

    /** Whether the person was on the roster on any day of the year. */
    public boolean funded(final int year) {
        return periods.stream().anyMatch(p -> p.touches(year));
    }
}
