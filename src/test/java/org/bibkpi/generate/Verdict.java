package org.bibkpi.generate;

/** What is true of a publication as far as its exports show it. */
enum Verdict {
    YES,
    NO,
    /** The exports cannot tell: no address at all, only a weak one, or a journal that is not on the list. */
    UNDECIDED
}
