package org.bibkpi.registry;

import java.io.Serializable;
import org.bibkpi.model.Check;

/**
 * A name under which a provider stands in addresses.
 *
 * @param text the name as people write it; it may hold a comma, else it never matches across one
 * @param rule the rule that a match is reported under
 * @param context what else the address must hold
 */
public record ProviderName(String text, TagRule rule, NameContext context) implements Serializable {
    public ProviderName {
        Check.notBlank(text, "name");
    }
}
