package org.bibkpi.model;

/** The fields of an export that bibkpi has a use for, whatever each format calls them. */
public enum RawField {
    TITLE,
    DOI,
    PMID,
    UT,
    EID,
    OPENALEX,
    ISSN,
    JOURNAL,
    VOLUME,
    ISSUE,
    /** First to last page as one string, or an article number. */
    PAGES,
    /** The year of the issue, or any date that begins or ends with it. */
    ISSUE_YEAR,
    /** The year of first appearance online, or such a date. */
    ONLINE_YEAR,
    /** The document type in the source's own words; one value for each type. */
    TYPE,
    /** A subject category; one value for each. */
    CATEGORY,
    /** How often it is cited compared with others of its field and year, from 0 to 1. */
    CITATION_PERCENTILE,
    /** The field in which it is so compared. */
    RESEARCH_FIELD,
    /** Addresses that the export does not link to an author; one value for each. */
    UNLINKED_ADDRESS
}
