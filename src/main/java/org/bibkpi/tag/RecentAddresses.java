package org.bibkpi.tag;

/**
 * Tags an address once while it keeps coming: the same strings stand in an export hundreds of times. Holds a fixed number
 * of verdicts; a new address takes the place of an older one. May be used by many threads at once.
 */
public final class RecentAddresses {
    private final Recent<String, AddressVerdict> recent;

    /**
     * Holds verdicts of a tagger.
     *
     * @param places how many, a power of two
     */
    public RecentAddresses(final AffiliationTagger tagger, final int places) {
        this.recent = new Recent<>(tagger::tag, places);
    }

    /** The same as the tagger says. */
    public AddressVerdict tag(final String address) {
        return recent.of(address);
    }
}
