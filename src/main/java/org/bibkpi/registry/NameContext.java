package org.bibkpi.registry;

/** What else the same address must hold for a name to count. */
public enum NameContext {
    /** Nothing: only this provider has the name. */
    ANYWHERE,
    /** Nothing, but no other country or region may be named, unless a place of the region is. */
    NOT_ELSEWHERE,
    /** The country or a place of the region. */
    COUNTRY,
    /** A place of the region, or the region itself. */
    PLACE,
    /** The region as an organisation. */
    REGION
}
