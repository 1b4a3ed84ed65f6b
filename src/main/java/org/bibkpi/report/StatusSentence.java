package org.bibkpi.report;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.bibkpi.measure.Interval;
import org.bibkpi.measure.Judgement;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Share;
import org.bibkpi.measure.Status;
import org.bibkpi.measure.Tally;
import org.bibkpi.measure.Target;

/** A verdict in full sentences, with the numbers it stands on. */
final class StatusSentence {
    private final Language language;

    StatusSentence(final Language language) {
        this.language = language;
    }

    /** Why a figure has its status. */
    String of(final KpiResult result) {
        if (result.outcome() instanceof KpiResult.ByHand byHand) {
            return reported(result, byHand.reported().value());
        }
        final Tally tally = ((KpiResult.Counted) result.outcome()).tally();
        return switch (result.judgement().status()) {
            case NO_VALUE -> text("Inga publikationer räknades.", "No publications were counted.");
            case NO_TARGET -> text("Följs utan mål.", "Followed without a target.");
            case NO_BASELINE -> noBaseline();
            case UNDECIDED -> undecided(tally);
            case MET, MISSED, MAINTAINED, LOWER, HIGHER -> judged(result, tally);
        };
    }

    private String undecided(final Tally tally) {
        return text("Mellan ", "Between ") + tally.yes() + text(" och ", " and ") + (tally.yes() + tally.undecided())
                + text(" av ", " of ") + tally.total() + ": "
                + text("de ", "the ") + tally.undecided()
                + text(
                        " oavgjorda publikationerna kan ändra utfallet.",
                        " publications still undecided could turn the verdict.");
    }

    private String judged(final KpiResult result, final Tally tally) {
        return tally.yes() + text(" av ", " of ") + tally.total() + text(" är ", " is ")
                + percent(tally.low().value()) + against(result)
                + spare(result.judgement().spare())
                + "." + chance(result.judgement(), tally.low());
    }

    private String against(final KpiResult result) {
        final Target target = result.indicator().target();
        if (target instanceof Target.AtLeast t) {
            return text(", målet är minst ", ", the target is at least ") + percent(t.value());
        }
        if (target instanceof Target.AtMost t) {
            return text(", målet är högst ", ", the target is at most ") + percent(t.value());
        }
        if (target instanceof Target.EqualTo t) {
            return text(", målet är ", ", the target is ") + percent(t.value());
        }
        return result.judgement().pooled().map(this::comparedWith).orElse("") + tolerance(target);
    }

    private String comparedWith(final BigDecimal baseline) {
        return text(", jämfört med ", ", compared with ")
                + percent(baseline)
                + text(" för jämförbara tidigare år", " in comparable earlier years");
    }

    private String tolerance(final Target target) {
        return target instanceof Target.Maintain t
                ? text(" (tolerans ", " (tolerance ")
                        + language.number(Numbers.percent(t.tolerance(), 1))
                        + text(" procentenheter)", " points)")
                : "";
    }

    private String spare(final OptionalLong spare) {
        if (spare.isEmpty()) {
            return "";
        }
        final long publications = spare.getAsLong();
        return publications < 0
                ? text(": ", ": ") + -publications + text(" publikationer saknas", " publications short")
                : text(": ", ": ") + publications + text(" publikationers marginal", " publications to spare");
    }

    private String chance(final Judgement judgement, final Share share) {
        return switch (judgement.chance()) {
            case NOT_ASKED -> "";
            case CLEAR -> text(" Säkerställt", " Clear of chance") + interval(share) + ".";
            case NOT_CLEAR -> text(" Ej säkerställt", " Not clear of chance") + interval(share) + ".";
        };
    }

    private String interval(final Share share) {
        final Interval interval = Interval.wilson(share);
        return text(" (95 % konfidensintervall ", " (95 % interval ")
                + language.number(Numbers.percent(BigDecimal.valueOf(interval.low()), 1)) + text("–", "–")
                + percent(BigDecimal.valueOf(interval.high())) + ")";
    }

    private String reported(final KpiResult result, final BigDecimal value) {
        if (result.judgement().status() == Status.NO_BASELINE) {
            return noBaseline();
        }
        final String figure = result.indicator()
                .target()
                .figure()
                .map(f -> text(", målet är ", ", the target is ") + language.number(Numbers.value(f)))
                .orElseGet(() -> result.judgement()
                        .pooled()
                        .map(b -> text(", tidigare i genomsnitt ", ", earlier on average ")
                                + language.number(Numbers.value(b)))
                        .orElse(""));
        return text("Rapporterat värde ", "Reported value ") + language.number(Numbers.value(value)) + figure + ".";
    }

    private String noBaseline() {
        return text("Det finns inget jämförbart tidigare år.", "There is no comparable earlier year.");
    }

    private String percent(final BigDecimal share) {
        return language.number(Numbers.percent(share, 1)) + " %";
    }

    private String text(final String sv, final String en) {
        return language.of(sv, en);
    }
}
