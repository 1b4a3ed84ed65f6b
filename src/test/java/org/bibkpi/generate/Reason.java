package org.bibkpi.generate;

/** Why a publication counts, or why it does not. */
enum Reason {
    COUNTED,
    /** Nobody of the byline was ever on the roster. */
    NOT_FUNDED,
    /** Someone of the roster, in a year without funding. */
    OUTSIDE_FUNDING,
    /** Only the name is on the roster. */
    HOMONYM,
    /** The ORCID of someone on the roster stands on authors it cannot belong to. */
    MISPLACED_ORCID,
    EXCLUDED_TYPE,
    PREPRINT,
    RETRACTED,
    /** Before or after the years of the plan. */
    OUTSIDE_YEARS
}
