package org.bibkpi.measure;

import org.bibkpi.model.AsciiCase;

/** By what figures are broken down. A publication may stand in several groups of one breakdown, or in none. */
public enum Breakdown {
    /** Not at all: every counted publication. */
    ALL,
    /** The kinds of funding that its funded authors had in its year. */
    GRANT_FORM,
    /** The care providers that its addresses name. */
    PROVIDER,
    /** The databases that know it. */
    SOURCE,
    /** Its document type. */
    DOCUMENT_TYPE,
    /** Whether its journal is clinical, is not, or is not classed. */
    JOURNAL_CLASS,
    /** The regions whose providers its addresses name. */
    REGION,
    /** The healthcare regions of those regions. */
    HEALTHCARE_REGION,
    /** The research field in which its citations are compared. */
    FIELD;

    /** The stable word of {@code kpi.csv} and of job files. */
    public String label() {
        return AsciiCase.lower(name());
    }
}
