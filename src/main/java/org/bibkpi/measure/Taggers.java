package org.bibkpi.measure;

import java.io.Serializable;
import java.util.function.Function;
import org.bibkpi.registry.Roster;
import org.bibkpi.tag.AddressVerdict;
import org.bibkpi.tag.AffiliationTagger;
import org.bibkpi.tag.CitationTagger;
import org.bibkpi.tag.HomeAddresses;
import org.bibkpi.tag.JournalTagger;
import org.bibkpi.tag.Namesakes;
import org.bibkpi.tag.RecentAddresses;
import org.bibkpi.tag.RosterMatcher;
import org.bibkpi.tag.RosterNames;
import org.bibkpi.tag.RuledTagger;

/**
 * What a job's criteria have to be prepared for, once on each machine: not cheap to make, and what it remembers of one
 * part of the work saves time in the next. May be used by many threads at once. Only the criteria travel.
 */
public final class Taggers implements Serializable {
    private static final long serialVersionUID = 1L;

    /** So many addresses are remembered, as most come again; a power of two. */
    private static final int REMEMBERED = 1 << 16;

    private final Criteria criteria;
    private final transient Function<String, AddressVerdict> addresses;
    private final transient RosterNames names;
    private final transient JournalTagger journals;
    private final transient CitationTagger citations;

    /** Prepares everything. */
    public Taggers(final Criteria criteria) {
        this.criteria = criteria;
        this.addresses = new RuledTagger(
                new RecentAddresses(new AffiliationTagger(criteria.providers(), criteria.policy()), REMEMBERED)::tag,
                criteria.rulings(),
                criteria.providers().regionProviders().get(0));
        this.names = new RosterNames(criteria.roster());
        this.journals = new JournalTagger(criteria.journals());
        this.citations = new CitationTagger(criteria.citations());
    }

    /** Who is funded. */
    public Roster roster() {
        return criteria.roster();
    }

    /** What a job asks of publications. */
    public Criteria criteria() {
        return criteria;
    }

    /** What addresses are taken for. */
    public Function<String, AddressVerdict> addresses() {
        return addresses;
    }

    RosterMatcher roster(final Namesakes namesakes) {
        return new RosterMatcher(
                names,
                new HomeAddresses(criteria.providers(), addresses),
                namesakes,
                criteria.authorRulings(),
                criteria.conventions().routesOff());
    }

    JournalTagger journals() {
        return journals;
    }

    CitationTagger citations() {
        return citations;
    }

    private Object writeReplace() {
        return new Travelling(criteria);
    }

    private record Travelling(Criteria criteria) implements Serializable {
        private Object readResolve() {
            return new Taggers(criteria);
        }
    }
}
