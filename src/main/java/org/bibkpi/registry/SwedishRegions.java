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

    /** What a registry of the whole country names in place of a county code. */
    static final String COUNTRY = "SE";

    /** Where a registry of this code is at home: a region, or all of them together. */
    Optional<Region> home(final String code) {
        return code.equals(COUNTRY) ? Optional.of(country()) : find(code);
    }

    private Region country() {
        return new Region(
                COUNTRY,
                "Sveriges regioner",
                List.of(),
                "",
                List.of(),
                regions.stream().flatMap(region -> region.places().stream()).toList());
    }

    /** The region of a county code. */
    public Optional<Region> find(final String code) {
        return regions.stream().filter(region -> region.code().equals(code)).findFirst();
    }

    /** All regions but the one of this code; none for the whole country. */
    public List<Region> others(final String code) {
        return code.equals(COUNTRY)
                ? List.of()
                : regions.stream().filter(region -> !region.code().equals(code)).toList();
    }
}
