package org.bibkpi.tag;

import java.util.Set;
import java.util.stream.Stream;

/** By which way an author was taken for a person of the roster, most decisive first. */
public enum RosterRoute {
    /** Somebody decided that it is the person. */
    RULING("ruling", true, "Somebody decided that it is the person."),
    /** The ORCID iD is the person's, and the name can be. */
    ORCID_AND_NAME("orcid-and-name", true, "The ORCID iD is the person's, and the name can be."),
    /** The name written out, an address of the centre's home, and only one such name on the roster. */
    NAME_AND_ADDRESS(
            "name-and-address",
            true,
            "The name written out, an address of the centre's home, and only one such name on the roster."),
    /** The ORCID iD is the person's, the name cannot be: one of the two is wrong. */
    ORCID_AGAINST_NAME(
            "orcid-against-name", false, "The ORCID iD is the person's, the name cannot be: one of the two is wrong."),
    /** The name is the person's, the ORCID iD is another. */
    NAME_AGAINST_ORCID("name-against-orcid", false, "The name is the person's, the ORCID iD is another."),
    /** Several people of the roster bear the name, all funded in that year: one of them it is. */
    SHARED_NAME_ALL_FUNDED(
            "shared-name-all-funded",
            false,
            "Several people of the roster bear the name, all funded in that year: one of them it is."),
    /** Several people of the roster can bear the name. */
    SHARED_NAME("shared-name", false, "Several people of the roster can bear the name."),
    /** Somebody else with this name is known to publish from a like address. */
    KNOWN_HOMONYM("known-homonym", false, "Somebody else with this name is known to publish from a like address."),
    /** A name with one initial, or half of a double name, and an address of the centre's home. */
    WEAK_NAME_AND_ADDRESS(
            "weak-name-and-address",
            false,
            "A name with one initial, or half of a double name, and an address of the centre's home."),
    /** The name, without an address that would confirm it. */
    NAME_ONLY("name-only", false, "The name, without an address that would confirm it."),
    /** What would count, had the job not switched it off. */
    SWITCHED_OFF("switched-off", false, "What leads to the person does not count, as the job has switched it off.");

    private final String rule;
    private final boolean counts;
    private final String meaning;

    RosterRoute(final String rule, final boolean counts, final String meaning) {
        this.rule = rule;
        this.counts = counts;
        this.meaning = meaning;
    }

    /** The stable id that reports give. */
    public String rule() {
        return rule;
    }

    /** The way of this id among those that count unless a job switches them off. */
    public static RosterRoute ofSwitch(final String rule) {
        return Stream.of(ORCID_AND_NAME, NAME_AND_ADDRESS)
                .filter(route -> route.rule.equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no way '" + rule + "' that can be switched off"));
    }

    /** This way, or if it stands on one that is switched off, none that counts. */
    RosterRoute without(final Set<RosterRoute> off) {
        return off.contains(this == SHARED_NAME_ALL_FUNDED ? NAME_AND_ADDRESS : this) ? SWITCHED_OFF : this;
    }

    /** Whether a match by this way counts without a person's ruling. */
    public boolean counts() {
        return counts;
    }

    /** Whether the author is somebody funded, though it may be open who of several namesakes. */
    boolean isCertain() {
        return counts || this == SHARED_NAME_ALL_FUNDED;
    }

    /** What it says, as a sentence. */
    public String meaning() {
        return meaning;
    }
}
