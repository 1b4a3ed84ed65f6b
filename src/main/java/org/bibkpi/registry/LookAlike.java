package org.bibkpi.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import org.bibkpi.model.Check;

/**
 * An organisation, or a mere word, that looks like a provider of the registry and is none.
 *
 * @param id its short id, beginning with {@code X_}
 * @param name its name
 * @param note what it is
 * @param names the names that hide shorter provider names inside them
 * @param withinRegion whether it stands in the region, so that its name says where an address is
 */
public record LookAlike(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String note,
        @JsonProperty(required = true) List<String> names,
        boolean withinRegion)
        implements Serializable {
    public LookAlike {
        Check.that(id.startsWith("X_"), "the id of a look-alike begins with X_, not '%s'", id);
        Check.notBlank(name, "name");
        Check.that(!names.isEmpty(), "the look-alike %s has no names", id);
        names = List.copyOf(names);
    }
}
