package org.bibkpi.measure;

import org.bibkpi.model.AsciiCase;

/** The questions that a counted publication is asked. */
public enum Question {
    /** Does any author give an address of the providers? */
    AFFILIATION,
    /** Does a funded author give one? */
    OWN_AFFILIATION,
    /** Does it stand in a clinical journal? */
    CLINICAL;

    /** The word that job files and reports use. */
    public String label() {
        return AsciiCase.lower(name());
    }
}
