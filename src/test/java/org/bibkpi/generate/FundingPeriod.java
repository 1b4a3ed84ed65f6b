package org.bibkpi.generate;

/**
 * A row of the roster.
 *
 * @param grantForm in the words of the centre
 * @param firstYear the first funded year
 * @param lastYear the last funded year; 9999 while it goes on
 */
record FundingPeriod(String grantForm, int firstYear, int lastYear) {
    static final int OPEN = 9999;

    boolean covers(final int year) {
        return firstYear <= year && year <= lastYear;
    }
}
