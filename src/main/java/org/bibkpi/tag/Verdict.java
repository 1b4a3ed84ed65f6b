package org.bibkpi.tag;

import org.bibkpi.model.AsciiCase;

/** What an address says about the providers of a registry. */
public enum Verdict {
    /** It names one, by a rule that counts. */
    HIT,
    /** It may name one: a person decides. */
    REVIEW,
    /** It names none. */
    NO;

    /** How reports write it. */
    public String text() {
        return AsciiCase.lower(name());
    }
}
