package org.bibkpi.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is wrong in the structure of a registry: ids given twice, unknown parents, parents in a circle, one ROR id on
 * two providers, a missing region. (Whether names hide each other depends on how addresses are read:
 * {@code tag.ProviderNameAudit}.)
 */
public final class ProviderRegistryAudit {
    private final ProviderRegistry registry;

    public ProviderRegistryAudit(final ProviderRegistry registry) {
        this.registry = registry;
    }

    /** What is wrong, each with what to write instead; empty if all is well. */
    public List<RegistryFault> faults() {
        final List<RegistryFault> errors = new ArrayList<>();
        idsTwice(errors);
        rorIdsTwice(errors);
        registry.providers().forEach(provider -> parents(provider, errors));
        registry.providers().forEach(provider -> universities(provider, errors));
        registry.providers().forEach(provider -> region(provider, errors));
        registry.regionProviders().stream()
                .filter(id -> registry.find(id).isEmpty())
                .forEach(
                        id -> errors.add(
                                new RegistryFault(
                                        "region-providers",
                                        "region-providers names '" + id
                                                + "', which is no provider. Write the id of the provider that stands for the region.")));
        return List.copyOf(errors);
    }

    private void region(final Provider provider, final List<RegistryFault> errors) {
        final boolean unknown = provider.region().isPresent()
                && registry.regions().find(provider.region().get()).isEmpty();
        if (unknown || (registry.isOfAllRegions() && provider.region().isEmpty())) {
            errors.add(new RegistryFault(
                    provider.id(),
                    "The region of " + provider.id()
                            + " is unknown. Write its county code in quotes, as region: \"01\"."));
        }
    }

    private void idsTwice(final List<RegistryFault> errors) {
        final Set<String> seen = new HashSet<>();
        Stream.concat(
                        registry.providers().stream().map(Provider::id),
                        registry.lookAlikes().stream().map(LookAlike::id))
                .filter(id -> !seen.add(id))
                .forEach(id -> errors.add(
                        new RegistryFault(id, "The id '" + id + "' is given twice. Every id stands for one entry.")));
    }

    private void rorIdsTwice(final List<RegistryFault> errors) {
        final Map<RorId, String> owners = new HashMap<>();
        for (final Provider provider : registry.providers()) {
            provider.ror()
                    .flatMap(ror -> Optional.ofNullable(owners.putIfAbsent(ror, provider.id())))
                    .ifPresent(other -> errors.add(new RegistryFault(
                            provider.id(),
                            "The providers " + other + " and " + provider.id()
                                    + " have the same ROR id. Delete it where it is wrong.")));
        }
    }

    private void parents(final Provider provider, final List<RegistryFault> errors) {
        final Set<String> line = new HashSet<>(Set.of(provider.id()));
        Optional<String> parent = provider.parent();
        while (parent.isPresent()) {
            final String id = parent.get();
            if (registry.find(id).isEmpty()) {
                errors.add(new RegistryFault(
                        provider.id(),
                        "The provider " + provider.id() + " has the unknown parent '" + id
                                + "'. Write the id of another provider, or none."));
                return;
            }
            if (!line.add(id)) {
                errors.add(new RegistryFault(
                        provider.id(), "The parents of " + provider.id() + " run in a circle. Delete one of them."));
                return;
            }
            parent = registry.find(id).flatMap(Provider::parent);
        }
    }

    private void universities(final Provider provider, final List<RegistryFault> errors) {
        provider.universityDepartments().stream()
                .map(UniversityDepartment::university)
                .filter(id -> registry.findLookAlike(id).isEmpty())
                .forEach(id -> errors.add(new RegistryFault(
                        provider.id(),
                        "The university-department of " + provider.id() + " names '" + id
                                + "', which is no look-alike. Write the id of the university among the look-alikes.")));
    }
}
