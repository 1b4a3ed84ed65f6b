package org.bibkpi.tag;

/** How far two names can be one person's, best first. */
public enum NameAgreement {
    /** The family name, and the first given name written out. */
    FULL,
    /** One half of a double family name, and the first given name written out. */
    HALF,
    /** The family name, and two or more initials. */
    INITIALS,
    /** The family name or a common part of it, and one initial, a short form or another of the given names. */
    WEAK,
    /** The family name; one of the two has no given name. */
    FAMILY_ONLY,
    /** Not one person's names. */
    NONE;

    boolean atLeast(final NameAgreement other) {
        return compareTo(other) <= 0;
    }
}
