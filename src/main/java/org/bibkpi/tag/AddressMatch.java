package org.bibkpi.tag;

import java.io.Serializable;
import org.bibkpi.model.Check;
import org.bibkpi.registry.TagRule;
import org.bibkpi.registry.Tier;

/**
 * A provider's name in an address: the evidence for a tag.
 *
 * @param providerId which provider
 * @param rule why it counts, or why a person must look
 * @param text the name as the address writes it
 * @param countryConflict whether the address names another country and nothing of the region
 */
public record AddressMatch(String providerId, TagRule rule, String text, boolean countryConflict)
        implements Serializable {
    public AddressMatch {
        Check.notBlank(providerId, "provider id");
        Check.notBlank(text, "matched text");
    }

    /** The rule's id, as reports write it. */
    public String ruleId() {
        return rule.id();
    }

    public Tier tier() {
        return rule.tier();
    }
}
