package org.bibkpi.report;

import java.util.regex.Pattern;

/**
 * Foreign text that a spreadsheet would compute if it were left as it is.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>
 */
final class SpreadsheetText {
    /**
     * What begins a formula, also in the full-width forms of East Asian text, after blanks, tabs and line ends, which
     * spreadsheets pass over, and after apostrophes, so that no text looks like the escaped form of another.
     */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\h\\v']*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r\\n].*");

    private SpreadsheetText() {}

    /** The text with an apostrophe before it if it would be taken for a formula. */
    static String escape(final String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** Most text begins with a letter or a digit, which no formula does. */
    private static boolean isFormula(final String text) {
        return !text.isEmpty()
                && !Character.isLetterOrDigit(text.charAt(0))
                && FORMULA.matcher(text).matches();
    }

    /** The text that was escaped so. */
    static String unescape(final String escaped) {
        return escaped.startsWith("'") && FORMULA.matcher(escaped.substring(1)).matches()
                ? escaped.substring(1)
                : escaped;
    }
}
