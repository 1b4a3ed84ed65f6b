package org.bibkpi.report;

import java.math.BigDecimal;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.Judgement;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Target;

/** What a figure was held against, in words that continue a sentence. */
final class TargetWords {
    private final Language language;
    private final FigureWords words;

    TargetWords(final Language language) {
        this.language = language;
        this.words = new FigureWords(language);
    }

    /** The target as the plan names it: {@code at least 95 %}, {@code maintain}; empty if there is none. */
    String target(final Indicator indicator) {
        final Target target = indicator.target();
        if (target instanceof Target.AtLeast) {
            return text("minst ", "at least ") + figure(indicator);
        }
        if (target instanceof Target.AtMost) {
            return text("högst ", "at most ") + figure(indicator);
        }
        if (target instanceof Target.RankAtMost) {
            return text("högst plats ", "place ") + figure(indicator) + text("", " or better");
        }
        if (target instanceof Target.IncreaseBy t) {
            return text("öka med ", "increase by ")
                    + percentOf(t.share())
                    + text(" från ", " from ")
                    + t.from()
                    + text(" till ", " by ")
                    + t.by();
        }
        if (target instanceof Target.Maintain) {
            return text("bibehålla", "maintain");
        }
        return target instanceof Target.Increase ? text("öka", "increase") : figure(indicator);
    }

    private String figure(final Indicator indicator) {
        return indicator
                .target()
                .figure()
                .map(value -> indicator.figure() instanceof Indicator.ShareOf
                        ? percentOf(value)
                        : words.number(value) + unit(indicator.figure()))
                .orElse("");
    }

    /** A target's share as it was given, without rounding. */
    private String percentOf(final BigDecimal share) {
        return language.number(Numbers.value(share.movePointRight(2).stripTrailingZeros())) + " %";
    }

    private String unit(final Indicator.Figure figure) {
        return figure instanceof Indicator.Reported reported ? " " + language.of(reported.unit()) : "";
    }

    /** The target, and the earlier periods where it is about them. */
    String against(final KpiResult result) {
        final Target target = result.indicator().target();
        if (target instanceof Target.AtLeast t) {
            return text(", målet är minst ", ", the target is at least ") + figure(result, t.value());
        }
        if (target instanceof Target.AtMost t) {
            return text(", målet är högst ", ", the target is at most ") + figure(result, t.value());
        }
        if (target instanceof Target.RankAtMost t) {
            return text(", målet är högst plats ", ", the target is place ") + t.place() + text("", " or better");
        }
        if (target instanceof Target.EqualTo t) {
            return text(", målet är ", ", the target is ")
                    + figure(result, t.value())
                    + tolerance(result, t.tolerance());
        }
        return compared(result) + demanded(result, target);
    }

    private String demanded(final KpiResult result, final Target target) {
        if (target instanceof Target.Maintain t) {
            return tolerance(result, t.tolerance());
        }
        if (target instanceof Target.IncreaseBy t) {
            return text(", målet är ", ", the target is ")
                    + language.number(Numbers.inSentence(t.share().movePointRight(2)))
                    + text(" % mer ", " % more by ")
                    + t.by();
        }
        return text(", målet är en ökning", ", the target is an increase");
    }

    private String tolerance(final KpiResult result, final BigDecimal tolerance) {
        if (tolerance.signum() == 0) {
            return "";
        }
        return text(" (tolerans ", " (tolerance ")
                + (isShare(result) ? words.points(tolerance) : words.number(tolerance)) + ")";
    }

    private String compared(final KpiResult result) {
        return result.judgement().comparison().map(c -> compared(result, c)).orElse("");
    }

    private String compared(final KpiResult result, final Judgement.Comparison comparison) {
        if (result.outcome() instanceof KpiResult.Counted counted) {
            final BigDecimal change = counted.tally().share().value().subtract(comparison.value());
            return ", " + words.signed(change) + text(" procentenheter mot ", " points against ")
                    + words.percent(comparison.value()) + " " + in(comparison);
        }
        final String mean = comparison.years().size() > 1 ? text("i genomsnitt ", "an average of ") : "";
        return text(" mot ", " against ") + mean + words.number(comparison.value()) + " " + in(comparison);
    }

    private String in(final Judgement.Comparison comparison) {
        return text("för ", "in ") + words.years(comparison.years());
    }

    private String figure(final KpiResult result, final BigDecimal value) {
        return isShare(result)
                ? words.percent(value)
                : words.number(value) + unit(result.indicator().figure());
    }

    private static boolean isShare(final KpiResult result) {
        return result.outcome() instanceof KpiResult.Counted;
    }

    private String text(final String sv, final String en) {
        return language.of(sv, en);
    }
}
