package org.bibkpi.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds Swedish personal identity numbers and co-ordination numbers: six or eight digits of the birth date, a
 * separator or none, four digits of which the last is a check digit. ORCID iDs, dates and telephone numbers are none.
 *
 * @see <a href="https://www.skatteverket.se/privat/folkbokforing/personnummer.4.3810a01c150939e893f18c29.html">
 *     Skatteverket, personnummer</a>
 */
final class PersonalIdentityNumbers {
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\d-])(18|19|20)?(\\d{2})(\\d{2})(\\d{2})([-+\u2010-\u2015\u2212 ]?)(\\d{4})(?![\\d-])");
    private static final int COORDINATION = 60;

    private PersonalIdentityNumbers() {}

    /** Whether the text holds at least one. */
    static boolean isIn(final String text) {
        return FORM.matcher(text).results().anyMatch(PersonalIdentityNumbers::isNumber);
    }

    private static boolean isNumber(final MatchResult found) {
        final String ten = found.group(2) + found.group(3) + found.group(4) + found.group(6);
        return hasBirthDate(found) && luhn(ten) && !looksLikeTelephone(found, ten);
    }

    private static boolean hasBirthDate(final MatchResult found) {
        final int day = Integer.parseInt(found.group(4));
        final String century = found.group(1) == null ? "20" : found.group(1);
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

    /** Ten digits without a separator that begin as a Swedish mobile or Stockholm number does. */
    private static boolean looksLikeTelephone(final MatchResult found, final String ten) {
        return found.group(1) == null && found.group(5).isEmpty() && (ten.startsWith("07") || ten.startsWith("08"));
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
