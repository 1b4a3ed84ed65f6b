package org.bibkpi.registry;

import org.bibkpi.model.Check;

/**
 * Classes journals by the subject categories that Web of Science's records carry.
 *
 * @param name what jobs and reports call it
 * @param classes which categories are clinical
 */
public record CategoryClasses(String name, FieldClasses classes) implements JournalList {
    public CategoryClasses {
        Check.notBlank(name, "the list's name");
    }
}
