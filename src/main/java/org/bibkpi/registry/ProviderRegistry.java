package org.bibkpi.registry;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bibkpi.model.Check;

/**
 * The care providers of one region, or of all, what looks like them, and how addresses spell words.
 *
 * @param id the registry's short name
 * @param title what it holds, for reports
 * @param home the region, or the whole country
 * @param regionProviders ids of the providers that stand for the region as an organisation, the region itself first
 * @param providers the providers, in the order of the file
 * @param lookAlikes names that must not match
 * @param wordsToLookUp words that outside every known name call for a person
 * @param sameWords spellings of telling words that stand for one word, under a name of its own
 * @param words spellings, the same for every region
 * @param regions all regions, by which an address is known to be elsewhere
 */
public record ProviderRegistry(
        String id,
        String title,
        Region home,
        List<String> regionProviders,
        List<Provider> providers,
        List<LookAlike> lookAlikes,
        List<String> wordsToLookUp,
        Map<String, List<String>> sameWords,
        AddressWords words,
        SwedishRegions regions)
        implements Serializable {
    public ProviderRegistry {
        Check.that(!regionProviders.isEmpty(), "the registry %s has no region-providers", id);
        regionProviders = List.copyOf(regionProviders);
        providers = List.copyOf(providers);
        lookAlikes = List.copyOf(lookAlikes);
        wordsToLookUp = List.copyOf(wordsToLookUp);
        sameWords = new TreeMap<>(sameWords);
    }

    /** Whether it holds the providers of the whole country. */
    public boolean isOfAllRegions() {
        return home.code().equals(SwedishRegions.COUNTRY);
    }

    /** The provider of an id. */
    public Optional<Provider> find(final String providerId) {
        return providers.stream()
                .filter(provider -> provider.id().equals(providerId))
                .findFirst();
    }

    /** The region whose care a provider gives. */
    public Optional<Region> regionOf(final String providerId) {
        return find(providerId)
                .flatMap(provider -> provider.region().map(regions::find).orElse(Optional.of(home)));
    }

    /** The universities whose departments stand at these providers, by the ids of their look-alikes. */
    public Set<String> universities() {
        return providers.stream()
                .flatMap(provider -> provider.universityDepartments().stream())
                .map(UniversityDepartment::university)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The look-alike of an id. */
    public Optional<LookAlike> findLookAlike(final String lookAlikeId) {
        return lookAlikes.stream()
                .filter(lookAlike -> lookAlike.id().equals(lookAlikeId))
                .findFirst();
    }
}
