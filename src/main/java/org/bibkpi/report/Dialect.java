package org.bibkpi.report;

/**
 * How a CSV file is written.
 *
 * @param separator between cells
 * @param decimalSign in numbers
 * @param byteOrderMark whether the file begins with one, so that Excel takes it for UTF-8
 */
public record Dialect(char separator, char decimalSign, boolean byteOrderMark) {
    /** For programs: RFC 4180. */
    public static final Dialect MACHINE = new Dialect(',', '.', false);

    /** For a spreadsheet under a Swedish locale. */
    public static final Dialect SWEDISH = new Dialect(';', ',', true);

    /** For a spreadsheet under an English locale. */
    public static final Dialect ENGLISH = new Dialect(',', '.', true);
}
