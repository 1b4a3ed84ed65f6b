package org.bibkpi.tag;

import java.util.List;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.RegistryFault;

/**
 * Names of a registry that stand in each other's way when addresses are read: what two entries share, only one of them
 * can be matched by.
 */
public final class ProviderNameAudit {
    private ProviderNameAudit() {}

    /** One fault per clash, with what to do; empty if there is none. */
    public static List<RegistryFault> faults(final ProviderRegistry registry) {
        return new NameIndices(registry)
                .clashes().stream().map(ProviderNameAudit::fault).toList();
    }

    private static RegistryFault fault(final NameClash clash) {
        return new RegistryFault(
                clash.id(),
                clash.name(),
                "The name '" + clash.name() + "' of " + clash.id() + " reads like a name of " + clash.otherId()
                        + ". Delete it from one of them, or make it longer.");
    }
}
