package org.bibkpi.tag;

/** By which way an author was taken for a person of the roster, most decisive first. */
public enum RosterRoute {
    /** The ORCID iD is the person's, and the name can be. */
    ORCID_AND_NAME("orcid-and-name", true),
    /** The name written out, an address of the centre's home, and only one such name on the roster. */
    NAME_AND_ADDRESS("name-and-address", true),
    /** The ORCID iD is the person's, the name cannot be: one of the two is wrong. */
    ORCID_AGAINST_NAME("orcid-against-name", false),
    /** The name is the person's, the ORCID iD is another. */
    NAME_AGAINST_ORCID("name-against-orcid", false),
    /** As name and address, but several people bear the name, all funded in that year: one of them it is. */
    SHARED_NAME_ALL_FUNDED("shared-name-all-funded", false),
    /** Several people of the roster can bear the name. */
    SHARED_NAME("shared-name", false),
    /** Somebody else with this name is known to publish from a like address. */
    KNOWN_HOMONYM("known-homonym", false),
    /** A name with one initial, or half of a double name, and an address of the centre's home. */
    WEAK_NAME_AND_ADDRESS("weak-name-and-address", false),
    /** The name, without an address that would confirm it. */
    NAME_ONLY("name-only", false);

    private final String rule;
    private final boolean counts;

    RosterRoute(final String rule, final boolean counts) {
        this.rule = rule;
        this.counts = counts;
    }

    /** The stable id that reports give. */
    public String rule() {
        return rule;
    }

    /** Whether a match by this way counts without a person's ruling. */
    public boolean counts() {
        return counts;
    }
}
