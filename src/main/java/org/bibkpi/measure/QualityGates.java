package org.bibkpi.measure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The quality gates of a job.
 *
 * @param gates what is demanded
 * @param lastRun the shares of the last run; empty if the job names none
 */
public record QualityGates(List<QualityGate> gates, Map<GateFinding.FigureYear, Share> lastRun) {
    /** No demands. */
    public static final QualityGates NONE = new QualityGates(List.of(), Map.of());

    public QualityGates {
        gates = List.copyOf(gates);
        lastRun = Map.copyOf(lastRun);
    }

    /**
     * What the gates find in a run: one finding of each gate; of those that look at every figure and year all that are broken,
     * or the one that comes nearest to it. A gate that finds nothing to measure is left out.
     */
    public List<GateFinding> findings(final RunResult result) {
        return gates.stream().flatMap(gate -> findings(gate, result)).toList();
    }

    private Stream<GateFinding> findings(final QualityGate gate, final RunResult result) {
        final Coverage coverage = result.coverage();
        final Funnel.Count records = result.funnel().total();
        return switch (gate.kind()) {
            case DOI -> whole(gate, coverage.withDoi(), coverage.counted());
            case ADDRESS -> whole(gate, coverage.withAddress(), coverage.counted());
            case YEAR -> whole(gate, coverage.withYear(), coverage.publications());
            case UNCLASSIFIED_JOURNALS -> whole(gate, coverage.journalOpen(), coverage.counted());
            case REJECTED -> whole(gate, records.rejected(), records.read());
            case UNDECIDED -> ofFigures(shares(result).map(share -> undecided(gate, share)));
            case CHANGE -> ofFigures(shares(result).flatMap(share -> change(gate, share).stream()));
        };
    }

    private static Stream<GateFinding> whole(final QualityGate gate, final long part, final long whole) {
        return whole == 0
                ? Stream.empty()
                : Stream.of(new GateFinding(gate, new Share(part, whole).value(), Optional.empty()));
    }

    private static Stream<GateFinding> ofFigures(final Stream<GateFinding> each) {
        final List<GateFinding> all =
                each.sorted(Comparator.comparing(GateFinding::value).reversed()).toList();
        return all.stream().anyMatch(GateFinding::isBroken)
                ? all.stream().filter(GateFinding::isBroken)
                : all.stream().limit(1);
    }

    /** The shares of all publications that are of at least one. */
    private static Stream<YearShare> shares(final RunResult result) {
        return result.kpis().stream()
                .filter(kpi -> kpi.group().breakdown() == Breakdown.ALL)
                .filter(kpi -> kpi.outcome() instanceof KpiResult.Counted)
                .map(kpi -> new YearShare(
                        new GateFinding.FigureYear(kpi.indicator().id(), kpi.year()),
                        ((KpiResult.Counted) kpi.outcome()).tally()))
                .filter(share -> share.tally().total() > 0);
    }

    private static GateFinding undecided(final QualityGate gate, final YearShare share) {
        final Share open = new Share(share.tally().undecided(), share.tally().total());
        return new GateFinding(gate, open.value(), Optional.of(share.figure()));
    }

    private Optional<GateFinding> change(final QualityGate gate, final YearShare share) {
        return Optional.ofNullable(lastRun.get(share.figure()))
                .filter(Share::isDefined)
                .map(before -> {
                    final BigDecimal moved = share.tally()
                            .share()
                            .value()
                            .subtract(before.value())
                            .abs();
                    return new GateFinding(gate, moved, Optional.of(share.figure()));
                });
    }

    private record YearShare(GateFinding.FigureYear figure, Tally tally) {}
}
