package org.bibkpi.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The number of a cell as text: {@code 2019} and not {@code 2019.0}, a date by ISO 8601, and the leading zeros of an
 * identifier as its format shows them. Separators of thousands and percent signs of the format are left out: what comes
 * out is to be read by programs.
 */
final class CellText {
    /** A spreadsheet keeps this many digits; what follows is an error of its arithmetic. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final Pattern PADDED = Pattern.compile("0{2,}(?:[\\\\\"]?-[\"]?0+)*");
    private static final Pattern YEAR_ONLY =
            Pattern.compile("(?:\\[\\$[^]]*])?(?:yyyy|åååå|jjjj|yy)(?:;@)?", Pattern.CASE_INSENSITIVE);

    private CellText() {}

    /**
     * A number in a format.
     *
     * @param number its value
     * @param formatId the number of a format that is built in
     * @param format the format, such as {@code yyyy-mm-dd}
     * @param from1904 whether days are counted from 1904 and not from 1900
     */
    static String of(final BigDecimal number, final int formatId, final String format, final boolean from1904) {
        if (DateUtil.isADateFormat(formatId, format) && DateUtil.isValidExcelDate(number.doubleValue())) {
            return date(DateUtil.getLocalDateTime(number.doubleValue(), from1904), format);
        }
        return PADDED.matcher(format).matches()
                ? new DataFormatter(Locale.ROOT).formatRawCellContents(number.doubleValue(), formatId, format)
                : number(number);
    }

    private static String date(final LocalDateTime date, final String format) {
        if (YEAR_ONLY.matcher(format).matches()) {
            return String.valueOf(date.getYear());
        }
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : date.toString();
    }

    /** Without the point and zero that a number of a workbook has and an identifier has not. */
    private static String number(final BigDecimal value) {
        final BigDecimal bare =
                (value.precision() > PRECISION.getPrecision() ? value.round(PRECISION) : value).stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
    }
}
