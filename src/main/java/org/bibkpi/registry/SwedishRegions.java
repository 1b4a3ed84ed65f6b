package org.bibkpi.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * All regions and healthcare regions of Sweden.
 *
 * @param healthcareRegions the six healthcare regions
 * @param regions the 21 regions, by county code
 */
public record SwedishRegions(
        @JsonProperty(required = true) List<HealthcareRegion> healthcareRegions,
        @JsonProperty(required = true) List<Region> regions)
        implements Serializable {
    public SwedishRegions {
        healthcareRegions = List.copyOf(healthcareRegions);
        regions = List.copyOf(regions);
    }

    /** The region of a county code. */
    public Optional<Region> find(final String code) {
        return regions.stream().filter(region -> region.code().equals(code)).findFirst();
    }

    /** All regions but the one of this code. */
    public List<Region> others(final String code) {
        return regions.stream().filter(region -> !region.code().equals(code)).toList();
    }
}
