package org.bibkpi.model;

/** What a record cannot answer, so that silence is never taken for a no. */
public enum Gap {
    /** The layout has no field for addresses. */
    NO_AFFILIATION_FIELD,
    /** Addresses are there, but not whose they are. */
    NO_AUTHOR_LINKS,
    /** The layout has no field for ORCID iDs. */
    NO_ORCID_FIELD,
    /** The layout has no field for ISSNs. */
    NO_ISSN_FIELD,
    /** The layout has no field for the document type. */
    NO_TYPE_FIELD,
    /** The source cut the list of authors, and addresses with it. */
    AUTHORS_TRUNCATED
}
