package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.List;
import org.bibkpi.registry.TagRule;

/**
 * What an address says, apart from how it is written: the same for all addresses that read alike.
 *
 * @param found for a hit the names that count, in the order of the address; for review those that may count
 * @param missed names that were met and do not count, the nearest first
 */
record Decision(Verdict verdict, List<Found> found, List<Missed> missed) {
    static final Decision NOTHING = new Decision(Verdict.NO, List.of(), List.of());

    /** The words of a name, by the numbers of the first and the last. */
    record Place(int first, int last) {
        String in(final Writing address) {
            return address.text(first, last);
        }
    }

    /** A name that counts or may count. */
    record Found(String id, TagRule rule, Place place, boolean countryConflict) {
        AddressMatch in(final Writing address) {
            return new AddressMatch(id, rule, place.in(address), countryConflict);
        }
    }

    /** A name that does not count. */
    sealed interface Missed {
        NearMiss in(Writing address);
    }

    /** Something speaks against it. */
    record Refused(String id, Place place, String reason) implements Missed {
        @Override
        public NearMiss in(final Writing address) {
            return new NearMiss(id, place.in(address), reason);
        }
    }

    /** Its words belong to a longer name. */
    record Swallowed(String id, Place place, Place longer) implements Missed {
        @Override
        public NearMiss in(final Writing address) {
            return new NearMiss(id, place.in(address), "The words belong to '" + longer.in(address) + "'.");
        }
    }

    Decision {
        found = List.copyOf(found);
        missed = List.copyOf(missed);
    }

    /** The verdict on an address; plain loops, as this is done for every address that names something. */
    AddressVerdict in(final Writing address) {
        if (found.isEmpty() && missed.isEmpty()) {
            return AddressVerdict.NOTHING;
        }
        final List<AddressMatch> matches = new ArrayList<>(found.size());
        for (final Found one : found) {
            matches.add(one.in(address));
        }
        final List<NearMiss> nearMisses = new ArrayList<>(missed.size());
        for (final Missed one : missed) {
            nearMisses.add(one.in(address));
        }
        return new AddressVerdict(verdict, matches, nearMisses);
    }
}
