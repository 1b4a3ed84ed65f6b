package org.bibkpi.generate;

/**
 * When a work appeared, as far as a source knows.
 *
 * @param issueYear 0 while it has no issue
 * @param issueMonth 1 to 12
 * @param onlineYear 0 where the source does not say
 * @param onlineMonth 1 to 12
 */
record Appeared(int issueYear, int issueMonth, int onlineYear, int onlineMonth) {
    boolean hasIssue() {
        return issueYear > 0;
    }

    boolean hasOnline() {
        return onlineYear > 0;
    }

    /** Online in an earlier year than the issue. */
    boolean isEarly() {
        return hasIssue() && hasOnline() && onlineYear < issueYear;
    }
}
