package org.bibkpi.model;

/** What kind of text a record describes. A record may bear several, such as an article that was retracted. */
public enum DocumentType {
    ARTICLE,
    REVIEW,
    LETTER,
    EDITORIAL,
    CORRECTION,
    MEETING_ABSTRACT,
    PROCEEDINGS_PAPER,
    PREPRINT,
    BOOK,
    BOOK_CHAPTER,
    THESIS,
    DATASET,
    NEWS,
    /** The work itself was withdrawn. */
    RETRACTED,
    /** The notice that withdraws another work. */
    RETRACTION_NOTICE,
    /** A type the source names and none of the above covers. */
    OTHER
}
