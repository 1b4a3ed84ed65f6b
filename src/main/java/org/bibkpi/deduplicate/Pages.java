package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Digits;

/**
 * The place of a work in its volume.
 *
 * @param first first page or article number, lower case, without leading zeros; empty if unknown
 * @param last last page in full ({@code 130} of {@code 123-30}); empty if unknown or the same
 */
public record Pages(String first, String last) implements Serializable {
    static final Pages UNKNOWN = new Pages("", "");

    /** Spreadsheets turn {@code 1-9} into a date. */
    private static final Pattern DATE =
            Pattern.compile(".*\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|maj|okt)\\p{Alpha}*\\b.*");

    /** MEDLINE exports once wrote {@code Suppl-29} for {@code S417-S429}. */
    private static final Pattern LOST_SUPPLEMENT = Pattern.compile("\\s*suppl\\s*-.*");

    private static final Pattern RANGE =
            Pattern.compile("([a-z]{0,5}\\d+[a-z]{0,3})(?:\\s*[-\u2010-\u2015\u2212]+\\s*([a-z]{0,4}\\d+))?");
    private static final Pattern LABEL =
            Pattern.compile("\\b(pp?|pages?|art|article|no|number|unsp|sid|s\\.)(\\.\\s*|\\s+)(?=[a-z]*\\d)");
    private static final Pattern SUPPLEMENT = Pattern.compile("s(uppl)?\\d{1,4}|[ap]\\d{1,3}|\\d+[ab]");
    private static final Pattern BETWEEN = Pattern.compile("[,;:/]");
    private static final int LONGEST = 6;
    private static final Comparator<Pages> LOWEST_FIRST =
            Comparator.comparingInt((Pages p) -> value(p.first)).thenComparing(Pages::first);

    /** Reads what an export writes for pages; anything it cannot read is unknown, not different. */
    static Pages of(final String written) {
        if (isBare(written)) {
            return lowest(written);
        }
        final String lower = LABEL.matcher(AsciiCase.lower(written)).replaceAll("");
        return DATE.matcher(lower).matches() || LOST_SUPPLEMENT.matcher(lower).matches() ? UNKNOWN : lowest(lower);
    }

    /** Whether nothing stands there but digits and hyphens, as in most records. */
    private static boolean isBare(final String written) {
        int at = 0;
        while (at < written.length() && (Digits.is(written.charAt(at)) || written.charAt(at) == '-')) {
            at++;
        }
        return at == written.length();
    }

    private static Pages lowest(final String lower) {
        // An article in several languages has several ranges, in any order: the lowest stands for it.
        Pages lowest = UNKNOWN;
        for (final String part : BETWEEN.split(lower, -1)) {
            final Matcher range = RANGE.matcher(part);
            final Pages found = range.find() ? range(range) : UNKNOWN;
            if (found.known() && (!lowest.known() || LOWEST_FIRST.compare(found, lowest) < 0)) {
                lowest = found;
            }
        }
        return lowest;
    }

    boolean known() {
        return !first.isEmpty();
    }

    /** Whether both name one place; a page within the other's range is the same, a number of another kind unknown. */
    Agreement agreement(final Pages other) {
        if (!known() || !other.known() || kindsDiffer(other)) {
            return Agreement.UNKNOWN;
        }
        if (first.equals(other.first)) {
            return last.isEmpty() || other.last.isEmpty() || last.equals(other.last)
                    ? Agreement.SAME
                    : Agreement.UNKNOWN;
        }
        return holds(other) || other.holds(this) ? Agreement.SAME : Agreement.DIFFERENT;
    }

    /** Whether beginning and end are known and the same, and lie apart: a place that two short notes cannot share. */
    boolean sameSpan(final Pages other) {
        return equals(other) && span() >= 2;
    }

    /** Whether the first pages differ in letters at most, which exports drop. */
    boolean sameNumber(final Pages other) {
        return digits(first).equals(digits(other.first));
    }

    /** Pages from the first to the last, 0 if that cannot be told. */
    int span() {
        return last.isEmpty() ? 0 : Math.max(0, value(last) - value(first));
    }

    /** Counted from 1, as a work does that has no place in an issue yet or stands in an online journal. */
    boolean isCount() {
        return first.equals("1");
    }

    /** Whether the pages are those of a supplement, which counts for itself: S12, A5, 210a. */
    boolean inSupplement() {
        return SUPPLEMENT.matcher(first).matches();
    }

    /** An article number or a count of its pages tells nothing about a page in an issue. */
    private boolean kindsDiffer(final Pages other) {
        return (isCount() != other.isCount() && (isNumber() || other.isNumber())) || lettered() != other.lettered();
    }

    /** The single page that one record gives lies within the other's range: a last page, or a page cited. */
    private boolean holds(final Pages single) {
        return single.last.isEmpty()
                && !last.isEmpty()
                && value(single.first) > value(first)
                && value(single.first) <= value(last);
    }

    private boolean isNumber() {
        return last.isEmpty() && first.length() >= 5;
    }

    private boolean lettered() {
        return !Character.isDigit(first.charAt(0));
    }

    private static Pages range(final MatchResult range) {
        final String first = bare(range.group(1));
        final String last = range.group(2) == null ? "" : full(first, bare(range.group(2)));
        return new Pages(first, last.equals(digits(first)) ? "" : last);
    }

    private static String bare(final String page) {
        int at = 0;
        while (at < page.length() && !Digits.is(page.charAt(at))) {
            at++;
        }
        return Digits.withoutZeros(page, at);
    }

    private static String full(final String first, final String last) {
        final String from = digits(first);
        final String to = digits(last);
        return to.length() < from.length() ? from.substring(0, from.length() - to.length()) + to : to;
    }

    private static int value(final String page) {
        final String number = digits(page);
        return number.isEmpty() || number.length() > LONGEST ? 0 : Integer.parseInt(number);
    }

    private static String digits(final String page) {
        if (Digits.only(page, 0, page.length())) {
            return page;
        }
        final StringBuilder digits = new StringBuilder();
        for (int i = 0; i < page.length(); i++) {
            if (Digits.is(page.charAt(i))) {
                digits.append(page.charAt(i));
            }
        }
        return digits.toString();
    }
}
