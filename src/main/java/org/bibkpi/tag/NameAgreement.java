package org.bibkpi.tag;

/** How far two names can be one person's, best first. */
public enum NameAgreement {
    /** The family name, and a given name written out. */
    FULL,
    /** The family name, and two or more initials. */
    INITIALS,
    /** The family name or a part of it, and one initial or a part of the given names. */
    WEAK,
    /** The family name; one of the two has no given name. */
    FAMILY_ONLY,
    /** Not one person's names. */
    NONE;

    boolean atLeast(final NameAgreement other) {
        return compareTo(other) <= 0;
    }
}
