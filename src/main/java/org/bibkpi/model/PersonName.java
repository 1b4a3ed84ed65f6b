package org.bibkpi.model;

import java.io.Serializable;

/**
 * A person's name as a source gives it.
 *
 * @param family the family name with its particles; the whole name where the source does not divide it
 * @param given given names or initials; empty where there are none
 */
public record PersonName(String family, String given) implements Serializable {
    public PersonName {
        Check.notBlank(family, "family name");
    }
}
