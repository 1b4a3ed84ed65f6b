package org.bibkpi.registry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bibkpi.model.InputException;

/**
 * A row of a review file in which a person has decided.
 *
 * @param row the row as it stands
 */
record DecidedRow(DelimitedRow row) {
    static final String DECISION = "decision";
    private static final String BY = "decided_by";
    private static final String ON = "decided_on";
    private static final String WHY = "why";

    /** The time of day that spreadsheets put behind a date. */
    private static final Pattern NO_TIME = Pattern.compile("[T ]00:00(?::00(?:\\.0+)?)?$");

    /** Dates whose order hangs on where they were written: 01/11/2026 is in November or in January. */
    private static final Pattern EITHER_WAY = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{2}|\\d{4})");

    /** Reports put an apostrophe before what a spreadsheet would take for a formula. */
    private static final Pattern KEPT_FROM_COMPUTING =
            Pattern.compile("^'(?=[\\s\\h\\v']*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    /**
     * Reads a review file. Rows without a decision are passed over.
     *
     * @param question the columns that say what was decided about
     * @throws InputException with file and line if a column is missing
     */
    static <T> List<T> read(final Path file, final List<String> question, final Function<DecidedRow, T> ruling) {
        try (DelimitedFile list = DelimitedFile.open(file)) {
            question.forEach(list::column);
            List.of(DECISION, BY, ON, WHY).forEach(list::column);
            return list.rows()
                    .filter(row -> !row.get(DECISION).isBlank())
                    .map(row -> ruling.apply(new DecidedRow(row)))
                    .toList();
        }
    }

    /** The decision as it is written. */
    String decision() {
        return get(DECISION);
    }

    /** Who decided. */
    String by() {
        return demanded(BY);
    }

    /**
     * When.
     *
     * @throws InputException with file, line and column if it is no date
     */
    LocalDate on() {
        final String written = demanded(ON);
        try {
            return LocalDate.parse(NO_TIME.matcher(written).replaceFirst(""));
        } catch (final DateTimeParseException noDate) {
            throw new InputException(
                    where(ON),
                    (EITHER_WAY.matcher(written).matches()
                                    ? "Which number is the day and which the month cannot be told."
                                    : "This is no date.")
                            + " Write it as 2026-03-31.");
        }
    }

    /** Why; perhaps empty. */
    String why() {
        return get(WHY);
    }

    /** A cell, without the blanks around it, and without the mark that kept a spreadsheet from computing it. */
    String get(final String column) {
        return KEPT_FROM_COMPUTING
                .matcher(row.get(column).strip())
                .replaceFirst("")
                .strip();
    }

    /**
     * A cell that must not be empty.
     *
     * @throws InputException with file, line and column if it is
     */
    String demanded(final String column) {
        final String value = get(column);
        if (value.isEmpty()) {
            throw new InputException(
                    where(column),
                    "The cell is empty. A decision needs what it is about, as the review file had it, and who decided"
                            + " when.");
        }
        return value;
    }

    /** Where the row stands: {@code review_addresses.csv:12}. */
    String where() {
        return row.where();
    }

    /** Where a cell of it stands: {@code review_addresses.csv:12:decision}. */
    String where(final String column) {
        return row.where() + ":" + column;
    }
}
