package org.bibkpi.tag;

import java.util.List;
import org.bibkpi.registry.ProviderRegistry;

/**
 * Names of a registry that stand in each other's way when addresses are read: what two entries share, only one of them
 * can be matched by.
 */
public final class ProviderNameAudit {
    private final ProviderRegistry registry;

    public ProviderNameAudit(final ProviderRegistry registry) {
        this.registry = registry;
    }

    /** One sentence per clash, with what to do; empty if there is none. */
    public List<String> errors() {
        return new NameIndices(registry)
                .clashes().stream().map(ProviderNameAudit::sentence).toList();
    }

    private static String sentence(final NameClash clash) {
        return "The name '" + clash.name() + "' of " + clash.id() + " reads like a name of " + clash.otherId()
                + ". Delete it from one of them, or make it longer.";
    }
}
