package org.bibkpi.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A file of field classes as a whole; what each key means stands in {@code docs/journals.md}. */
record FieldClassesDocument(
        @JsonProperty(required = true) String classification,
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) String source,
        @JsonProperty(required = true) List<Group> fields) {
    FieldClassesDocument {
        fields = List.copyOf(fields);
    }

    /** Fields of one class for one reason. */
    record Group(
            @JsonProperty(required = true) String clinical,
            @JsonProperty(required = true) String why,
            @JsonProperty(required = true) List<String> names) {
        Group {
            names = List.copyOf(names);
        }
    }
}
