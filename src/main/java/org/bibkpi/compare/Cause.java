package org.bibkpi.compare;

import org.bibkpi.model.AsciiCase;

/** Why a publication counts otherwise than in an earlier run. Where several causes could each explain it, the first does. */
public enum Cause {
    SOURCE_RECORD("source records that are new, changed or gone"),
    MERGE("records joined or parted"),
    ROSTER("the roster"),
    REGISTRY("the registry of providers"),
    JOURNAL_LIST("the list of journals"),
    CITATION_LIST("the list of citation percentiles"),
    DECISION("a person's decision"),
    DEFINITION("the job's definitions"),
    REPORTED("a value reported by hand"),
    SOFTWARE_VERSION("another version of bibkpi");

    private final String words;

    Cause(final String words) {
        this.words = words;
    }

    /** The stable word for programs. */
    public String label() {
        return AsciiCase.lower(name());
    }

    /** For people. */
    public String words() {
        return words;
    }
}
