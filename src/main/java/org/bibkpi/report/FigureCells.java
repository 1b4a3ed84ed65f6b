package org.bibkpi.report;

import java.math.BigDecimal;
import java.util.function.Function;
import org.bibkpi.measure.Interval;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Share;
import org.bibkpi.measure.Tally;
import org.bibkpi.measure.Unit;

/** What was measured, as cells of {@code kpi.csv}; empty where a figure has no such thing. */
record FigureCells(
        String numerator,
        String denominator,
        String value,
        String unit,
        String ciLow,
        String ciHigh,
        String undecided,
        String low,
        String high,
        String provisional,
        String fractional,
        String fundingUndecided) {
    private static final int PERCENT_DIGITS = 2;

    static FigureCells of(final KpiResult.Outcome outcome, final Language language) {
        if (outcome instanceof KpiResult.Counted counted) {
            return share(counted.tally(), language);
        }
        if (outcome instanceof KpiResult.PublicationCount count) {
            return count(count.tally(), language);
        }
        if (outcome instanceof KpiResult.Amount amount) {
            return amount(amount, language);
        }
        return outcome instanceof KpiResult.ByHand byHand ? byHand(byHand, language) : nothing();
    }

    /** A share as this language's table has it: from 0 to 1 in English, in percent in Swedish. */
    static String share(final BigDecimal share, final Language language) {
        return language == Language.SV ? Numbers.percent(share, PERCENT_DIGITS) : Numbers.share(share);
    }

    /** The name of a unit. */
    static String unit(final Unit unit, final Language language) {
        return switch (unit) {
            case PUBLICATIONS -> language.of("publikationer", "publications");
            case PERSONS -> language.of("personer", "persons");
            case RATIO -> language.of("kvot", "ratio");
            case RANK -> language.of("plats", "rank");
        };
    }

    private static FigureCells share(final Tally tally, final Language language) {
        final Share share = tally.share();
        final Interval interval = Interval.wilson(share);
        final Function<BigDecimal, String> limit = value -> share.isDefined() ? share(value, language) : "";
        return new FigureCells(
                String.valueOf(tally.yes()),
                String.valueOf(tally.total()),
                ifDefined(share, language),
                language.of("%", "share"),
                limit.apply(BigDecimal.valueOf(interval.low())),
                limit.apply(BigDecimal.valueOf(interval.high())),
                String.valueOf(tally.undecided()),
                share.isDefined() ? ifDefined(tally.low(), language) : "",
                share.isDefined() ? ifDefined(tally.high(), language) : "",
                String.valueOf(tally.provisional()),
                ifDefined(tally.fractional(), language),
                String.valueOf(tally.awaiting().total()));
    }

    private static String ifDefined(final Share share, final Language language) {
        return share.isDefined() ? share(share.value(), language) : "";
    }

    private static FigureCells count(final Tally tally, final Language language) {
        final String yes = String.valueOf(tally.yes());
        return new FigureCells(
                yes,
                "",
                yes,
                unit(Unit.PUBLICATIONS, language),
                "",
                "",
                String.valueOf(tally.undecided()),
                yes,
                String.valueOf(tally.most()),
                String.valueOf(tally.provisional()),
                Numbers.value(tally.ofYes().fractional()),
                String.valueOf(tally.awaiting().total()));
    }

    private static FigureCells amount(final KpiResult.Amount amount, final Language language) {
        final String value = Numbers.value(amount.value());
        return new FigureCells(
                amount.unit() == Unit.PERSONS ? value : "",
                "",
                value,
                unit(amount.unit(), language),
                "",
                "",
                "",
                Numbers.value(amount.low()),
                Numbers.value(amount.high()),
                "",
                "",
                "");
    }

    private static FigureCells byHand(final KpiResult.ByHand byHand, final Language language) {
        final String value = Numbers.value(byHand.reported().value());
        return new FigureCells("", "", value, language.of(byHand.unit()), "", "", "", "", "", "", "", "");
    }

    /** Of a figure that was not measured. */
    static FigureCells nothing() {
        return new FigureCells("", "", "", "", "", "", "", "", "", "", "", "");
    }
}
