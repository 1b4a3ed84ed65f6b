package org.bibkpi.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds Swedish personal identity numbers and co-ordination numbers: six or eight digits of the birth date, a
 * separator or none, four digits of which the last is a check digit. A co-ordination number adds 60 to the day. Dates,
 * ORCID iDs and the numbers of organisations are none.
 *
 * <p>Ten digits that begin with 0 can be a telephone number as well. They pass only where a word says so, in the column's
 * name or before the number.
 *
 * @see <a href="https://www.skatteverket.se/privat/folkbokforing/personnummer.4.3810a01c150939e893f18c29.html">
 *     Skatteverket, personnummer</a>
 */
final class PersonalIdentityNumbers {
    private static final String CENTURY = "(18|19|20)";
    private static final String COMPACT =
            CENTURY + "?(\\d\\d)(\\d\\d)(\\d\\d)(\\s?[-+./\u2010-\u2015\u2212]?\\s?)(\\d{4})";

    /** A divided date; four digits after it that can be a year are the end of a period. */
    private static final String DIVIDED = CENTURY
            + "(\\d\\d)[-./](\\d\\d)[-./](\\d\\d)(\\s?[-+./\u2010-\u2015\u2212]?\\s?)(?!(?:19|20)\\d\\d)(\\d{4})";

    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<!\\p{L})(?:tel|tfn|telefon\\p{L}*|telephone|phone|mobil\\p{L}*|mob|cell|cellphone|fax|sms)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final List<Pattern> FORMS = List.of(form(COMPACT), form(DIVIDED));
    private static final int COORDINATION = 60;

    private PersonalIdentityNumbers() {}

    private static Pattern form(final String digits) {
        return Pattern.compile("(?<!\\d)" + digits + "(?!\\d)", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * Whether a cell holds at least one.
     *
     * @param column the name of its column
     */
    static boolean isIn(final String column, final String cell) {
        return FORMS.stream()
                .flatMap(form -> form.matcher(cell).results())
                .anyMatch(found -> isNumber(found) && !isTelephone(found, column, cell));
    }

    private static boolean isNumber(final MatchResult found) {
        return hasBirthDate(found) && luhn(tenDigits(found));
    }

    private static String tenDigits(final MatchResult found) {
        return found.group(2) + found.group(3) + found.group(4) + found.group(6);
    }

    private static boolean hasBirthDate(final MatchResult found) {
        final int day = Integer.parseInt(found.group(4));
        final String century = Optional.ofNullable(found.group(1)).orElse("20");
        try {
            return LocalDate.of(
                            Integer.parseInt(century + found.group(2)),
                            Integer.parseInt(found.group(3)),
                            day > COORDINATION ? day - COORDINATION : day)
                    .isBefore(LocalDate.MAX);
        } catch (final DateTimeException noDate) {
            return false;
        }
    }

    private static boolean isTelephone(final MatchResult found, final String column, final String cell) {
        return found.group().length() == 10
                && found.group().startsWith("0")
                && (TELEPHONE.matcher(column).find()
                        || TELEPHONE.matcher(cell.substring(0, found.start())).find());
    }

    private static boolean luhn(final String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            final int doubled = Character.digit(digits.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += doubled / 10 + doubled % 10;
        }
        return sum % 10 == 0;
    }
}
