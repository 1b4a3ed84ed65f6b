package org.bibkpi.deduplicate;

/** How much two titles have in common, most first. */
enum TitleAgreement {
    /** The same letters and digits in the same order. */
    SAME,
    /** Almost the same letters: typing errors, another spelling, a word more or less. */
    CLOSE,
    /** One is the beginning or the end of the other: a subtitle or series title is missing, or the text is cut. */
    PART,
    /** One of the records has no title to compare. */
    UNKNOWN,
    /** Other words, or another language. */
    DIFFERENT
}
