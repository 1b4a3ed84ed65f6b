package org.bibkpi.model;

import java.io.Serializable;

/**
 * An address of an author.
 *
 * @param asWritten the string of the export, untouched: what a person checks against the source
 * @param text the same after repair (mojibake, entities, soft hyphens, blanks): what rules read
 */
public record Affiliation(String asWritten, String text) implements Serializable {
    public Affiliation {
        Check.notBlank(text, "address");
    }
}
