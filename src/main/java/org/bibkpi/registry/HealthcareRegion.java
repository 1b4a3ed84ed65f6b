package org.bibkpi.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Regions that work together in specialised care.
 *
 * @param code the code that regions name it by
 * @param name Swedish name
 * @param english English name
 * @param former earlier names
 */
public record HealthcareRegion(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String english,
        List<String> former)
        implements Serializable {

    public HealthcareRegion(
            final String code, final String name, final String english, final @Nullable List<String> former) {
        this.code = code;
        this.name = name;
        this.english = english;
        this.former = List.copyOf(Optional.ofNullable(former).orElse(List.of()));
    }
}
