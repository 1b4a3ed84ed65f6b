package org.bibkpi.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import org.bibkpi.model.Check;

/**
 * Departments of a university that are named after a hospital.
 *
 * @param university id of the look-alike that stands for the university
 * @param names the department's names without the hospital's
 */
public record UniversityDepartment(
        @JsonProperty(required = true) String university,
        @JsonProperty(required = true) List<String> names) implements Serializable {
    public UniversityDepartment {
        Check.notBlank(university, "university");
        names = List.copyOf(names);
    }
}
