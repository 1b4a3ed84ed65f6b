package org.bibkpi.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** A registry file as a whole; what each key means stands in {@code docs/registry.md}. */
record RegistryDocument(
        @JsonProperty(required = true) String registry,
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) String region,
        @JsonProperty(required = true) List<String> regionProviders,
        @JsonProperty(required = true) Map<String, List<String>> sameWords,
        @JsonProperty(required = true) List<String> wordsToLookUp,
        @JsonProperty(required = true) List<ProviderEntry> providers,
        @JsonProperty(required = true) List<LookAlike> lookAlikes) {

    ProviderRegistry with(final Region home, final AddressWords words, final SwedishRegions regions) {
        return new ProviderRegistry(
                registry,
                title,
                home,
                regionProviders,
                providers.stream().map(Provider::new).toList(),
                lookAlikes,
                wordsToLookUp,
                sameWords,
                words,
                regions);
    }
}
