package org.bibkpi.registry;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.model.InputException;

/** Values in the cells of a list, as people write them. */
final class ListValues {
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private ListValues() {}

    /**
     * A year.
     *
     * @param ifEmpty what an empty cell stands for
     * @throws InputException if the cell holds anything else
     */
    static int year(final DelimitedRow row, final String column, final int ifEmpty) {
        final String cell = row.get(column).strip();
        if (cell.isEmpty()) {
            return ifEmpty;
        }
        if (!YEAR.matcher(cell).matches()) {
            throw new InputException(
                    row.where(), "column " + column + ": '" + cell + "' is not a year. Write a year such as 2020.");
        }
        return Integer.parseInt(cell);
    }

    /**
     * A number with a decimal point or a decimal comma, without separators of thousands.
     *
     * @throws InputException if the cell holds anything else
     */
    static BigDecimal number(final DelimitedRow row, final String column) {
        final String cell = row.get(column).strip().replace('\u2212', '-');
        if (!NUMBER.matcher(cell).matches()) {
            throw new InputException(
                    row.where(),
                    "column " + column + ": '" + cell + "' is not a number. Write it with a point or a comma for the"
                            + " decimals and without separators of thousands: -6.585.");
        }
        return new BigDecimal(cell.replace(',', '.'));
    }

    static <T> List<T> concat(final List<T> one, final List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
