package org.bibkpi.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.Funnel;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.RunResult;
import org.bibkpi.measure.Status;
import org.bibkpi.measure.Tally;

/** The figures of a run in a few lines, for a terminal. */
public final class ConsoleSummary {
    private ConsoleSummary() {}

    /** A line for each figure as a whole, and one for what happened to the records. */
    public static Stream<String> lines(final RunResult result) {
        return Stream.concat(
                result.kpis().stream()
                        .filter(kpi -> kpi.group().breakdown() == Breakdown.ALL)
                        .map(ConsoleSummary::line),
                Stream.concat(
                        Stream.of(records(result.funnel().total())),
                        withoutLinks(result.funnel().total()).stream()));
    }

    private static Tally tally(final KpiResult.Outcome outcome) {
        if (outcome instanceof KpiResult.Counted counted) {
            return counted.tally();
        }
        return outcome instanceof KpiResult.PublicationCount count ? count.tally() : Tally.NONE;
    }

    private static String line(final KpiResult kpi) {
        return String.format(
                Locale.ROOT, "%-24s %d  %-22s %s", kpi.indicator().id(), kpi.year(), figure(kpi), status(kpi));
    }

    private static String figure(final KpiResult kpi) {
        if (kpi.outcome() instanceof KpiResult.Counted counted) {
            final Tally tally = counted.tally();
            return tally.total() == 0
                    ? "0/0"
                    : tally.yes() + "/" + tally.total() + " = "
                            + Numbers.percent(tally.share().value(), 1) + " %";
        }
        final FigureCells cells = FigureCells.of(kpi.outcome(), Language.EN);
        return cells.value() + " " + cells.unit();
    }

    private static String status(final KpiResult kpi) {
        final Tally tally = tally(kpi.outcome());
        final String open = tally.undecided() > 0 ? ", " + tally.undecided() + " undecided" : "";
        final String funding = tally.awaiting().total() > 0
                ? ", funding of " + tally.awaiting().total() + " undecided"
                : "";
        final String spare =
                kpi.judgement().spare().isPresent() && kpi.judgement().status() != Status.UNDECIDED
                        ? ", " + spare(kpi.judgement().spare().getAsLong())
                        : "";
        return kpi.judgement().status().label().replace('_', ' ') + spare + open + funding;
    }

    private static String spare(final long publications) {
        return publications < 0 ? -publications + " short" : publications + " to spare";
    }

    private static Optional<String> withoutLinks(final Funnel.Count total) {
        return Optional.of(total.withoutLinks() + " of the counted have no address linked to an author")
                .filter(line -> total.withoutLinks() > 0);
    }

    private static String records(final Funnel.Count total) {
        return total.read() + " records read: " + total.publications() + " publications, " + total.merged()
                + " merged, " + total.rejected() + " rejected; " + total.inPeriod() + " in the period, "
                + total.counted() + " counted";
    }
}
