package org.bibkpi.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bibkpi.measure.Interval;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Share;
import org.bibkpi.measure.Tally;
import org.bibkpi.measure.Target;

/** The key figures as rows: {@code kpi.csv} for programs and {@code kpi_sv.csv} for a Swedish spreadsheet. */
final class KpiTables {
    private static final int PERCENT_DIGITS = 2;

    /** The columns of {@code kpi.csv}. Their names and order are a contract. */
    static final List<Column> COLUMNS = List.of(
            Column.own("kpi_id"),
            Column.integer("period"),
            Column.own("breakdown"),
            Column.foreign("breakdown_value"),
            Column.integer("numerator"),
            Column.integer("denominator"),
            Column.decimal("value"),
            Column.foreign("unit"),
            Column.decimal("ci_low"),
            Column.decimal("ci_high"),
            Column.integer("undecided"),
            Column.decimal("low"),
            Column.decimal("high"),
            Column.own("target_rule"),
            Column.decimal("target_value"),
            Column.decimal("baseline_value"),
            Column.integer("margin"),
            Column.own("status"),
            Column.own("status_reason"),
            Column.own("series_break"),
            Column.integer("provisional"),
            Column.own("suppressed"),
            Column.foreign("definition_version"),
            Column.own("run_id"));

    private static final List<String> SWEDISH_NAMES = List.of(
            "nyckeltal_id",
            "period",
            "indelning",
            "indelningsvärde",
            "täljare",
            "nämnare",
            "värde",
            "enhet",
            "ki_undre",
            "ki_övre",
            "oavgjorda",
            "lägst",
            "högst",
            "målregel",
            "målvärde",
            "jämförelsevärde",
            "marginal",
            "status",
            "motivering",
            "seriebrott",
            "preliminära",
            "dolt",
            "definitionsversion",
            "körning");

    /** The same columns with Swedish names. */
    static final List<Column> SWEDISH_COLUMNS = IntStream.range(0, COLUMNS.size())
            .mapToObj(i -> new Column(SWEDISH_NAMES.get(i), COLUMNS.get(i).type()))
            .toList();

    private final Language language;
    private final RunFacts facts;

    KpiTables(final Language language, final RunFacts facts) {
        this.language = language;
        this.facts = facts;
    }

    /** The row of a figure. In English shares run from 0 to 1; in Swedish they are percent. */
    List<String> row(final KpiResult result) {
        return result.outcome() instanceof KpiResult.Counted counted
                ? counted(result, counted.tally())
                : reported(result, (KpiResult.ByHand) result.outcome());
    }

    private List<String> counted(final KpiResult result, final Tally tally) {
        final Share low = tally.low();
        final Interval interval = Interval.wilson(low);
        return List.of(
                result.indicator().id(),
                String.valueOf(result.year()),
                "all",
                "",
                String.valueOf(tally.yes()),
                String.valueOf(tally.total()),
                ifDefined(low, Share::value),
                language.of("%", "share"),
                ifDefined(low, s -> BigDecimal.valueOf(interval.low())),
                ifDefined(low, s -> BigDecimal.valueOf(interval.high())),
                String.valueOf(tally.undecided()),
                ifDefined(low, Share::value),
                ifDefined(tally.high(), Share::value),
                result.indicator().target().rule(),
                result.indicator().target().figure().map(this::share).orElse(""),
                result.judgement().pooled().map(this::share).orElse(""),
                margin(result),
                result.judgement().status().label(),
                new StatusSentence(language).of(result),
                yesNo(result.seriesBreak()),
                String.valueOf(tally.provisional()),
                yesNo(false),
                facts.definitionVersion(),
                facts.runId());
    }

    private List<String> reported(final KpiResult result, final KpiResult.ByHand byHand) {
        final Target target = result.indicator().target();
        return List.of(
                result.indicator().id(),
                String.valueOf(result.year()),
                "all",
                "",
                "",
                "",
                Numbers.value(byHand.reported().value()),
                byHand.reported().unit(),
                "",
                "",
                "",
                "",
                "",
                target.rule(),
                target.figure().map(Numbers::value).orElse(""),
                result.judgement().pooled().map(Numbers::value).orElse(""),
                "",
                result.judgement().status().label(),
                new StatusSentence(language).of(result),
                yesNo(result.seriesBreak()),
                "",
                yesNo(false),
                facts.definitionVersion(),
                facts.runId());
    }

    private String ifDefined(final Share share, final Function<Share, BigDecimal> value) {
        return Optional.of(share)
                .filter(Share::isDefined)
                .map(value)
                .map(this::share)
                .orElse("");
    }

    private String share(final BigDecimal share) {
        return language == Language.SV ? Numbers.percent(share, PERCENT_DIGITS) : Numbers.share(share);
    }

    private static String margin(final KpiResult result) {
        return result.judgement().spare().isPresent()
                ? String.valueOf(result.judgement().spare().getAsLong())
                : "";
    }

    private String yesNo(final boolean value) {
        return value ? language.of("ja", "yes") : language.of("nej", "no");
    }
}
