package org.bibkpi.report;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.bibkpi.measure.Interval;
import org.bibkpi.measure.Judgement;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Status;
import org.bibkpi.measure.Tally;
import org.bibkpi.measure.Target;

/** A verdict in full sentences, with the numbers it stands on. */
final class StatusSentence {
    private final Language language;
    private final FigureWords words;

    StatusSentence(final Language language) {
        this.language = language;
        this.words = new FigureWords(language);
    }

    /** Why a figure has its status. */
    String of(final KpiResult result) {
        return result.judgement().reservation().map(r -> reservation(result, r)).orElse("")
                + sentence(
                        result,
                        result.judgement()
                                .reservation()
                                .map(Judgement.Reservation::soFar)
                                .orElse(result.judgement().status()));
    }

    private String sentence(final KpiResult result, final Status status) {
        return switch (status) {
            case NO_VALUE ->
                text("Inga publikationer räknades", "No publications were counted")
                        + new OpenFunding(language).inBrackets(tally(result.outcome()))
                        + ".";
            case NO_TARGET -> text("Följs utan mål.", "Followed without a target.");
            case NO_BASELINE -> noBaseline(result.indicator().target());
            case SUPPRESSED ->
                text(
                        "Visas inte: för få forskare eller publikationer.",
                        "Not shown: too few researchers or publications.");
            case UNDECIDED -> undecided(result);
            case MET, MISSED, MAINTAINED, LOWER, HIGHER, PRELIMINARY -> judged(result);
        };
    }

    private String reservation(final KpiResult result, final Judgement.Reservation reservation) {
        final String why = switch (reservation.cause()) {
            case DECLARED -> result.year() + text(" är inte komplett.", " is not complete.");
            case NOT_DUE ->
                text("Målet ska nås ", "The target is due in ")
                        + ((Target.IncreaseBy) result.indicator().target()).by() + ".";
            case ONLINE_DATES -> onlineDates(result.outcome());
        };
        return why + text(" Hittills: ", " So far: ");
    }

    private String onlineDates(final KpiResult.Outcome outcome) {
        final long provisional = tally(outcome).provisional();
        return words.many(provisional, outcome)
                + text(
                        " har bara ett onlinedatum och kan byta år,",
                        " " + has(provisional) + " only an online date and may change year,")
                + text(" vilket kan ändra utfallet.", " which could turn the verdict.");
    }

    private static String has(final long number) {
        return number == 1 ? "has" : "have";
    }

    private String undecided(final KpiResult result) {
        final KpiResult.Outcome outcome = result.outcome();
        if (outcome instanceof KpiResult.Amount amount) {
            return text("Mellan ", "Between ")
                    + words.number(amount.low())
                    + text(" och ", " and ")
                    + words.number(amount.high())
                    + text(
                            ": oavgjorda publikationer kan ändra utfallet.",
                            ": publications still undecided could turn the verdict.");
        }
        final Tally tally = tally(outcome);
        if (tally.awaiting().total() > 0) {
            return new OpenFunding(language).undecided(outcome, tally);
        }
        return tally.undecided() == 0
                ? undecidedBefore(result)
                : between(outcome, tally) + couldTurn(tally.undecided());
    }

    private String undecidedBefore(final KpiResult result) {
        return value(result)
                + text("; oavgjorda publikationer ", "; publications still undecided in ")
                + result.judgement()
                        .comparison()
                        .map(c -> words.years(c.years()))
                        .orElse("")
                + text(" kan ändra utfallet.", " could turn the verdict.");
    }

    private String between(final KpiResult.Outcome outcome, final Tally tally) {
        final String whole = outcome instanceof KpiResult.Counted ? text(" av ", " of ") + tally.total() : "";
        return text("Mellan ", "Between ") + tally.yes() + text(" och ", " and ") + (tally.yes() + tally.undecided())
                + whole + ": ";
    }

    private String couldTurn(final long undecided) {
        return undecided == 1
                ? text(
                        "den oavgjorda publikationen kan ändra utfallet.",
                        "the publication still undecided could turn the verdict.")
                : text("de ", "the ")
                        + undecided
                        + text(
                                " oavgjorda publikationerna kan ändra utfallet.",
                                " publications still undecided could turn the verdict.");
    }

    private String judged(final KpiResult result) {
        return value(result)
                + new TargetWords(language).against(result)
                + spare(result.judgement().spare(), result.outcome())
                + "." + chance(result);
    }

    private String value(final KpiResult result) {
        final KpiResult.Outcome outcome = result.outcome();
        if (outcome instanceof KpiResult.Counted counted) {
            final Tally tally = counted.tally();
            return tally.yes()
                    + text(" av ", " of ")
                    + tally.total()
                    + text(" är ", " is ")
                    + words.percent(tally.share().value());
        }
        if (outcome instanceof KpiResult.PublicationCount count) {
            return words.many(count.tally().yes(), outcome);
        }
        if (outcome instanceof KpiResult.ByHand byHand) {
            return text("Rapporterat värde ", "Reported value ")
                    + words.number(byHand.reported().value()) + " "
                    + language.of(byHand.unit());
        }
        return amount((KpiResult.Amount) outcome);
    }

    private String amount(final KpiResult.Amount amount) {
        return switch (amount.unit()) {
            case PERSONS, PUBLICATIONS -> words.many(amount.value().longValueExact(), amount);
            case RATIO -> text("Kvoten är ", "The ratio is ") + words.number(amount.value());
            case RANK -> text("Plats ", "Place ") + words.number(amount.value());
        };
    }

    private String spare(final OptionalLong spare, final KpiResult.Outcome outcome) {
        if (spare.isEmpty()) {
            return "";
        }
        final long number = spare.getAsLong();
        return number < 0
                ? ": " + words.many(-number, outcome) + text(" saknas", " short")
                : ": " + text(words.owning(number, outcome) + " marginal", words.many(number, outcome) + " to spare");
    }

    private String chance(final KpiResult result) {
        return switch (result.judgement().chance()) {
            case NOT_ASKED -> "";
            case CLEAR -> text(" Säkerställt", " Clear of chance") + interval(result) + ".";
            case NOT_CLEAR -> text(" Ej säkerställt", " Not clear of chance") + interval(result) + ".";
        };
    }

    private String interval(final KpiResult result) {
        return result.indicator().target().needsBaseline()
                ? result.judgement()
                        .comparison()
                        .flatMap(Judgement.Comparison::change)
                        .map(this::ofChange)
                        .orElse("")
                : ofShare(Interval.wilson(tally(result.outcome()).share()));
    }

    private String ofShare(final Interval interval) {
        return text(" (95 % konfidensintervall ", " (95 % interval ")
                + language.number(Numbers.percent(BigDecimal.valueOf(interval.low()), 1)) + "–"
                + words.percent(BigDecimal.valueOf(interval.high())) + ")";
    }

    private String ofChange(final Interval interval) {
        return text(" (95 % konfidensintervall för skillnaden ", " (95 % interval of the difference ")
                + words.signed(BigDecimal.valueOf(interval.low()))
                + text(" till ", " to ")
                + words.signed(BigDecimal.valueOf(interval.high()))
                + text(" procentenheter)", " points)");
    }

    private String noBaseline(final Target target) {
        return target instanceof Target.IncreaseBy increase
                ? text(
                                "Det finns inget jämförbart värde för basåret ",
                                "There is no comparable value of the base year ")
                        + increase.from() + "."
                : text("Det finns inget jämförbart tidigare år.", "There is no comparable earlier year.");
    }

    private static Tally tally(final KpiResult.Outcome outcome) {
        return outcome instanceof KpiResult.Counted counted
                ? counted.tally()
                : outcome instanceof KpiResult.PublicationCount count ? count.tally() : Tally.NONE;
    }

    private String text(final String sv, final String en) {
        return language.of(sv, en);
    }
}
