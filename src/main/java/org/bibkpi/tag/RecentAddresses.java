package org.bibkpi.tag;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.bibkpi.model.Check;

/**
 * Tags an address once while it keeps coming: the same strings stand in an export hundreds of times. Holds a fixed number
 * of verdicts; a new address takes the place of an older one. May be used by many threads at once.
 */
public final class RecentAddresses {
    private final AffiliationTagger tagger;
    private final AtomicReferenceArray<Tagged> recent;

    private record Tagged(String address, AddressVerdict verdict) {}

    /**
     * Holds verdicts of a tagger.
     *
     * @param places how many, a power of two
     */
    public RecentAddresses(final AffiliationTagger tagger, final int places) {
        Check.that(Integer.bitCount(places) == 1, "places must be a power of two, not %d", places);
        this.tagger = tagger;
        this.recent = new AtomicReferenceArray<>(places);
    }

    /** The same as the tagger says. */
    public AddressVerdict tag(final String address) {
        final int hash = address.hashCode();
        final int place = (hash ^ (hash >>> 16)) & (recent.length() - 1);
        final Tagged known = recent.getAcquire(place);
        if (known != null && known.address().equals(address)) {
            return known.verdict();
        }
        final AddressVerdict verdict = tagger.tag(address);
        recent.setRelease(place, new Tagged(address, verdict));
        return verdict;
    }
}
