package org.bibkpi.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Unit;

/** Numbers and what they number, in words. */
final class FigureWords {
    /** Digits after the point of a share in a sentence, of percent. */
    private static final int DIGITS = 1;

    private final Language language;

    FigureWords(final Language language) {
        this.language = language;
    }

    /** A share: {@code 96.3 %}. */
    String percent(final BigDecimal share) {
        return language.number(Numbers.percent(share, DIGITS)) + " %";
    }

    /** A difference of shares with its sign: {@code -0.7}. */
    String signed(final BigDecimal difference) {
        final String number = Numbers.percent(difference, DIGITS);
        return language.number(number.startsWith("-") || isZero(number) ? number : "+" + number);
    }

    /** A distance between shares: {@code 5.0 points}. */
    String points(final BigDecimal distance) {
        return language.number(Numbers.percent(distance, DIGITS)) + " " + language.of("procentenheter", "points");
    }

    /** A number that is no share. */
    String number(final BigDecimal value) {
        return language.number(Numbers.inSentence(value));
    }

    /** So many of what a figure numbers: {@code 1 publication}, {@code 12 persons}. */
    String many(final long number, final KpiResult.Outcome outcome) {
        final Unit unit = outcome instanceof KpiResult.Amount amount ? amount.unit() : Unit.PUBLICATIONS;
        return number + " " + (number == 1 ? one(unit) : several(unit));
    }

    /** So many of what a figure numbers, as an owner of something: {@code 12 publikationers}. */
    String owning(final long number, final KpiResult.Outcome outcome) {
        final String many = many(number, outcome);
        return many.endsWith("s") ? many : many + "s";
    }

    /** Years as ranges: {@code 2018, 2020–2021}. */
    String years(final List<Integer> years) {
        final boolean unbroken = years.get(years.size() - 1) - years.get(0) == years.size() - 1;
        return years.size() > 1 && unbroken
                ? years.get(0) + "–" + years.get(years.size() - 1)
                : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String one(final Unit unit) {
        return switch (unit) {
            case PUBLICATIONS -> language.of("publikation", "publication");
            case PERSONS -> language.of("person", "person");
            case RATIO -> language.of("kvot", "ratio");
            case RANK -> language.of("placering", "place");
        };
    }

    private String several(final Unit unit) {
        return switch (unit) {
            case PUBLICATIONS -> language.of("publikationer", "publications");
            case PERSONS -> language.of("personer", "persons");
            case RATIO -> language.of("kvot", "ratio");
            case RANK -> language.of("placeringar", "places");
        };
    }

    private static boolean isZero(final String number) {
        return new BigDecimal(number).signum() == 0;
    }
}
