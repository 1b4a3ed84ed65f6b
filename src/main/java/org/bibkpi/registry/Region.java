package org.bibkpi.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.bibkpi.model.Check;
import org.jspecify.annotations.Nullable;

/**
 * A region of Sweden, which owns and runs its public health care.
 *
 * @param code Statistics Sweden's county code, two digits
 * @param name the present name
 * @param former earlier and English names
 * @param healthcareRegion code of the healthcare region it belongs to
 * @param universityHospitals names of its university hospital, if it has one
 * @param places towns by which an address is known to be in this region
 */
public record Region(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) List<String> former,
        @JsonProperty(required = true) String healthcareRegion,
        List<String> universityHospitals,
        @JsonProperty(required = true) List<String> places)
        implements Serializable {

    public Region(
            final String code,
            final String name,
            final List<String> former,
            final String healthcareRegion,
            final @Nullable List<String> universityHospitals,
            final List<String> places) {
        Check.that(code.length() == 2, "a county code has two digits, not '%s'", code);
        Check.notBlank(name, "name");
        this.code = code;
        this.name = name;
        this.former = List.copyOf(former);
        this.healthcareRegion = healthcareRegion;
        this.universityHospitals =
                List.copyOf(Optional.ofNullable(universityHospitals).orElse(List.of()));
        this.places = List.copyOf(places);
    }
}
