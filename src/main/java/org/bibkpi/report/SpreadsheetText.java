package org.bibkpi.report;

/**
 * Foreign text that a spreadsheet would compute if it were left as it is.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>
 */
final class SpreadsheetText {
    /** What begins a formula; also in the full-width forms of East Asian text, and after a tab or line end. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetText() {}

    /** The text with an apostrophe before it if it would be taken for a formula. */
    static String escape(final String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
