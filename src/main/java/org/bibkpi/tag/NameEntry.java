package org.bibkpi.tag;

import org.bibkpi.registry.NameContext;
import org.bibkpi.registry.TagRule;

/** What a sequence of words names. */
sealed interface NameEntry {
    /** Id of the provider or look-alike. */
    String id();

    /** A provider's name. */
    record Wanted(String id, TagRule rule, NameContext context, boolean onlyAtStart) implements NameEntry {}

    /** A look-alike's name. */
    record Unwanted(String id, boolean withinRegion, String what) implements NameEntry {}

    /** Where an address is, or what kind of text it stands in. */
    record Setting(String id, int flag) implements NameEntry {}
}
