package org.bibkpi.generate;

/** What makes real exports hard. Each can be left out; the truth says which ones a publication holds. */
enum Trap {
    /** A source lost the addresses, or all but the first author's, that another source has. */
    LOST_ADDRESSES,
    /** The DOI in capitals, with a resolver address or another prefix. */
    DOI_SPELLING,
    /** A source without the DOI, so that records meet by PMID or title. */
    DOI_MISSING,
    /** Online one year before the issue, or online without an issue yet. */
    EARLY_ACCESS,
    /** Addresses in the spellings of each source, in Swedish, in capitals, joined in one string. */
    NAME_FORMS,
    /** Names with and without accents, with middle initials, as initials, or a former family name. */
    NAME_VARIANTS,
    /** More authors than a list of OpenAlex shows, the hospital's only behind the hundredth. */
    LONG_BYLINE,
    /** The same record twice in one export, as overlapping downloads give it. */
    REPEATED_RECORD,
    /** Two parts of one study, which are two publications. */
    NUMBERED_PARTS,
    /** Two works with the same title that says nothing. */
    POOR_TITLE,
    /** Inline markup in the title. */
    TITLE_MARKUP,
    /** Another person with the name of someone on the roster, with another ORCID or none. */
    HOMONYM,
    /** An ORCID of the roster on authors it cannot belong to. */
    MISPLACED_ORCID,
    /** People of the roster in a year without funding. */
    OUTSIDE_FUNDING,
    /** Editorials, letters, corrections, meeting abstracts. */
    EXCLUDED_TYPE,
    /** OpenAlex calls an editorial or letter an article; a database that indexes by hand knows better. */
    CRUDE_TYPE,
    /** The preprint of a counted article. */
    PREPRINT,
    /** An article that was withdrawn later. */
    RETRACTED
}
