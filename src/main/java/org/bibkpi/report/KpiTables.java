package org.bibkpi.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.RunResult;
import org.bibkpi.measure.Target;

/** The key figures as rows: {@code kpi.csv} for programs and {@code kpi_sv.csv} for a Swedish spreadsheet. */
final class KpiTables {
    private static final List<String> KEY = List.of("kpi_id", "period", "breakdown", "breakdown_value");

    private static final List<Column> COLUMNS = List.of(
            Column.own("kpi_id", "The key figure, as the job names it."),
            Column.year("period", "The year."),
            Column.own("breakdown", "What the row is broken down by; `all`: the headline figure."),
            Column.foreign("breakdown_value", "Which part of the breakdown; empty for the headline figure."),
            Column.integer("numerator", "Publications for which the answer is yes; empty for a reported value."),
            Column.integer("denominator", "All publications counted; empty for a reported value."),
            Column.figure("value", "The figure, in its unit: a share, or the value reported."),
            Column.foreign("unit", "`share` (0 to 1; in Swedish `%`, 0 to 100), or the unit of a reported value."),
            Column.figure("ci_low", "Lower limit of the share's 95 % interval (Wilson)."),
            Column.figure("ci_high", "Upper limit of the share's 95 % interval (Wilson)."),
            Column.integer("undecided", "Publications without an answer; they stand in the denominator."),
            Column.figure(
                    "low",
                    "The least the figure could be: every undecided publication a no, and all publications of undecided"
                            + " funding counted that are no yes."),
            Column.figure(
                    "high",
                    "The most the figure could be: every undecided publication a yes, and all publications of undecided"
                            + " funding counted that can be one."),
            Column.own(
                    "target_rule",
                    "The kind of target: `at_least`, `at_most`, `equals`, `maintain`, `increase`, `none`."),
            Column.figure("target_value", "The figure that the target names, in the unit of `value`."),
            Column.figure("baseline_value", "What earlier comparable periods give, in the unit of `value`."),
            Column.integer("margin", "Publications to spare; negative: short by so many."),
            Column.own("status", "How the figure stands to its target."),
            Column.own("status_reason", "Why, in a sentence."),
            Column.own(
                    "series_break",
                    "`yes`: a new series begins with this period, which earlier ones do not compare to."),
            Column.integer("provisional", "Publications that stand in the period by an online date only."),
            Column.own("suppressed", "`yes`: too few people or publications to be shown."),
            Column.foreign("definition_version", "The owner's version of the definitions."),
            Column.own("run_id", "The run: the same program on the same input has the same."),
            Column.figure(
                    "fractional_value",
                    "The value if each publication counts by the part of its authors who are funded."),
            Column.integer(
                    "funding_undecided",
                    "Publications that are not counted unless a person rules that an author is funded; `low` and `high`"
                            + " hold them."));

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
            "körning",
            "fraktionerat_värde",
            "finansiering_oavgjord");

    static final ReportTable TABLE = new ReportTable(
            "kpi",
            "Every key figure, one row per figure, period and breakdown, for programs: shares from 0 to 1.",
            Dialect.MACHINE,
            COLUMNS,
            KEY,
            new ReportTable.OfRun((result, facts) -> rows(Language.EN, result, facts)));

    static final ReportTable SWEDISH_TABLE = new ReportTable(
            "kpi_sv",
            "The rows of `kpi.csv` for a Swedish spreadsheet: shares in percent.",
            Dialect.SWEDISH,
            swedish(COLUMNS),
            KEY.stream().map(KpiTables::swedish).toList(),
            new ReportTable.OfRun((result, facts) -> rows(Language.SV, result, facts)));

    private final Language language;
    private final RunFacts facts;

    private KpiTables(final Language language, final RunFacts facts) {
        this.language = language;
        this.facts = facts;
    }

    private static Stream<List<String>> rows(final Language language, final RunResult result, final RunFacts facts) {
        return result.kpis().stream().map(new KpiTables(language, facts)::row);
    }

    private static List<Column> swedish(final List<Column> columns) {
        return columns.stream().map(c -> c.named(swedish(c.name()))).toList();
    }

    private static String swedish(final String name) {
        return SWEDISH_NAMES.get(COLUMNS.stream().map(Column::name).toList().indexOf(name));
    }

    /** The row of a figure. In English shares run from 0 to 1; in Swedish they are percent. */
    private List<String> row(final KpiResult result) {
        final FigureCells figure = FigureCells.of(result.outcome(), language);
        final Target target = result.indicator().target();
        return List.of(
                result.indicator().id(),
                String.valueOf(result.year()),
                result.group().breakdown().label(),
                result.group().value(),
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                figure.unit(),
                figure.ciLow(),
                figure.ciHigh(),
                figure.undecided(),
                figure.low(),
                figure.high(),
                target.rule(),
                target.figure().map(value -> number(result, value)).orElse(""),
                result.judgement()
                        .comparison()
                        .map(c -> number(result, c.value()))
                        .orElse(""),
                margin(result),
                result.judgement().status().label(),
                new StatusSentence(language).of(result),
                yesNo(result.seriesBreak()),
                figure.provisional(),
                yesNo(result.outcome() instanceof KpiResult.Suppressed),
                facts.definitionVersion(),
                facts.runId(),
                figure.fractional(),
                figure.fundingUndecided());
    }

    /** A number in the figure's own unit. */
    private String number(final KpiResult result, final BigDecimal value) {
        return result.indicator().figure() instanceof Indicator.ShareOf
                ? FigureCells.share(value, language)
                : Numbers.value(value);
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
