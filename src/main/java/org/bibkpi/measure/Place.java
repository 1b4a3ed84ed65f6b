package org.bibkpi.measure;

import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.registry.HealthcareRegion;
import org.bibkpi.registry.ProviderRegistryReader;
import org.bibkpi.registry.Region;
import org.bibkpi.registry.SwedishRegions;

/**
 * What figures are given for side by side: the country, a healthcare region or a region.
 *
 * @param breakdown by which publications belong to it; none for the country
 * @param code the county code of a region, the short name of a healthcare region; empty for the country
 * @param name in Swedish
 * @param healthcareRegion the healthcare region of a region; else empty
 */
public record Place(Breakdown breakdown, String code, String name, String healthcareRegion) {
    /** The country, the 6 healthcare regions, the 21 regions. */
    public static List<Place> all() {
        final SwedishRegions regions = ProviderRegistryReader.regions();
        return Stream.of(
                        Stream.of(new Place(Breakdown.ALL, "", "Sverige", "")),
                        regions.healthcareRegions().stream().map(Place::of),
                        regions.regions().stream().map(Place::of))
                .flatMap(places -> places)
                .toList();
    }

    private static Place of(final HealthcareRegion region) {
        return new Place(Breakdown.HEALTHCARE_REGION, region.code(), region.name(), "");
    }

    private static Place of(final Region region) {
        return new Place(Breakdown.REGION, region.code(), region.name(), region.healthcareRegion());
    }
}
