package org.bibkpi.registry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * Why a name in an address counts, or why a person must look first. A job switches a rule by its id; rules of tier A
 * and B count unless switched off, what only rules of tier C found counts once a person accepted it. Documented for users in {@code docs/registry.md}.
 */
public enum TagRule {
    RULING("ruling", Tier.A, 0, 0, "A person decided so; decisions win over every other rule."),
    PROVIDER_NAME("provider-name", Tier.A, 345, 345, "A name of a provider."),
    FORMER_NAME("former-name", Tier.A, 0, 0, "A name that the provider, or one that it took over, had earlier."),
    UNIT_NAME("unit-name", Tier.A, 28, 28, "A unit that only this provider has."),
    LISTED_MISSPELLING("listed-misspelling", Tier.A, 0, 0, "A misspelt name that the registry lists."),
    MISSPELT_COMMON_WORD(
            "misspelt-common-word",
            Tier.A,
            0,
            0,
            "A name whose telling word is right, with a wrong letter in a word such as hospital or university."),
    NAME_IN_CONTEXT(
            "name-in-context",
            Tier.A,
            38,
            38,
            "A name that others have too, with the country, a place of the region or the region itself in the same"
                    + " address, or with nothing in it that points elsewhere."),

    MISSPELT_LONG_WORD(
            "misspelt-long-word",
            Tier.B,
            0,
            0,
            "A name of several words or parts, with one wrong letter in a telling word of ten letters or more."),
    UNIVERSITY_DEPARTMENT(
            "university-department",
            Tier.B,
            35,
            35,
            "A department of the university that is named after the hospital, with the university in the same address."),
    REGION_ONLY("region-only", Tier.B, 37, 37, "The region, by its present or earlier name: employer, not provider."),
    PRIVATE_ON_CONTRACT(
            "private-on-contract", Tier.B, 1, 1, "A unit that a private company runs on contract with the region."),
    REGIONAL_BODY("regional-body", Tier.B, 1, 1, "A body of the healthcare region that the region runs."),

    PRIVATE_PROVIDER(
            "private-provider",
            Tier.C,
            15,
            15,
            "A private provider; whether on contract within the region is not written."),
    JOINT_CENTRE(
            "joint-centre", Tier.C, 8, 4, "A centre of university and region together, the region not being written."),
    INTERNAL_UNIT("internal-unit", Tier.C, 2, 2, "A unit of a hospital, the hospital not being written."),
    ADMINISTRATION("administration", Tier.C, 0, 0, "An administration that buys care and gives none."),
    NEEDS_A_LOOK("needs-a-look", Tier.C, 2, 2, "A name that the registry sends to a person."),
    ABBREVIATION("abbreviation", Tier.C, 0, 0, "An abbreviation, with a place of the region in the same address."),
    OTHER_SCRIPT("other-script", Tier.C, 2, 2, "A name in another script than Latin."),
    PLACE_MISSING(
            "place-missing",
            Tier.C,
            1,
            1,
            "A name that others have too, with nothing in the address that says where it is."),
    FUZZY_NAME("fuzzy-name", Tier.C, 0, 0, "A name with one or two wrong letters that the registry does not list."),
    CARE_OF("care-of", Tier.C, 1, 1, "The provider only lends its address: written after c/o."),
    ACKNOWLEDGEMENT(
            "acknowledgement", Tier.C, 0, 0, "The name stands in a sentence of thanks or funding, not an address."),
    WORD_TO_LOOK_UP("word-to-look-up", Tier.C, 1, 1, "A telling word outside every known name.");

    private final String id;
    private final Tier tier;
    private final int met;
    private final int right;
    private final String meaning;

    TagRule(final String id, final Tier tier, final int met, final int right, final String meaning) {
        this.id = id;
        this.tier = tier;
        this.met = met;
        this.right = right;
        this.meaning = meaning;
    }

    /** The rule of this id, as jobs, registries and reports write it. */
    @JsonCreator
    public static TagRule of(final String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no rule '" + id + "'"));
    }

    /** The rule of this id, if there is one. */
    public static Optional<TagRule> find(final String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    /** How jobs, registries and reports write the rule. */
    @JsonValue
    public String id() {
        return id;
    }

    public Tier tier() {
        return tier;
    }

    /** In how many labelled addresses the rule was met: real and made-up ones, as of the last measurement. */
    public int met() {
        return met;
    }

    /**
     * In how many of them the rule was right: for tier A and B the address names a provider, for tier C it was worth a
     * person's look. A test fails when either number is stale.
     */
    public int right() {
        return right;
    }

    /** What the rule means, as a sentence. */
    public String meaning() {
        return meaning;
    }
}
