package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bibkpi.deduplicate.Deduplicator;
import org.bibkpi.deduplicate.RecordNumbers;
import org.bibkpi.deduplicate.Rulings;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.measure.GateFinding.FigureYear;
import org.bibkpi.measure.QualityGate.Kind;
import org.bibkpi.registry.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QualityGatesTest {
    private static final Coverage COVERAGE = new Coverage(200, 198, 100, 80, 95, 10);

    @ParameterizedTest
    @CsvSource({
        "DOI, 0.8, false",
        "DOI, 0.81, true",
        "ADDRESS, 0.95, false",
        "ADDRESS, 0.96, true",
        "YEAR, 0.99, false",
        "YEAR, 1, true",
        "UNCLASSIFIED_JOURNALS, 0.1, false",
        "UNCLASSIFIED_JOURNALS, 0.09, true"
    })
    void holdsToTheLimitItself(final Kind kind, final BigDecimal limit, final boolean broken) {
        assertThat(findings(kind, limit, Map.of()))
                .singleElement()
                .returns(broken, GateFinding::isBroken)
                .returns(Optional.empty(), GateFinding::figure);
    }

    @Test
    void namesEveryFigureThatHasTooManyUndecided() {
        assertThat(findings(Kind.UNDECIDED, new BigDecimal("0.05"), Map.of()))
                .extracting(GateFinding::figure)
                .containsExactly(Optional.of(new FigureYear("kpi", 2022)));
        assertThat(findings(Kind.UNDECIDED, new BigDecimal("0.1"), Map.of()))
                .singleElement()
                .returns(false, GateFinding::isBroken);
    }

    @Test
    void measuresHowFarAShareHasMovedEitherWay() {
        final Map<FigureYear, Share> last =
                Map.of(new FigureYear("kpi", 2021), new Share(9, 10), new FigureYear("kpi", 2022), new Share(5, 10));
        assertThat(findings(Kind.CHANGE, new BigDecimal("0.1"), last))
                .satisfiesExactly(finding -> assertThat(finding)
                        .returns(new BigDecimal("0.3"), GateFinding::value)
                        .returns(Optional.of(new FigureYear("kpi", 2022)), GateFinding::figure)
                        .returns(true, GateFinding::isBroken));
    }

    @Test
    void findsNothingWhereThereIsNothingToMeasure() {
        assertThat(findings(Kind.CHANGE, BigDecimal.ZERO, Map.of())).isEmpty();
        assertThat(findings(Kind.REJECTED, BigDecimal.ZERO, Map.of())).isEmpty();
    }

    private static List<GateFinding> findings(
            final Kind kind, final BigDecimal limit, final Map<FigureYear, Share> last) {
        return new QualityGates(List.of(new QualityGate(kind, limit)), last).findings(result());
    }

    /** 2021: 90 of 100; 2022: 80 of 100, 10 undecided. */
    private static RunResult result() {
        final Indicator indicator = new Indicator(
                "kpi", new Bilingual("sv", "en"), new Indicator.ShareOf(Question.AFFILIATION), new Target.None());
        final Tallies tallies = new Tallies(
                Map.of(
                        new Tallies.Cell("kpi", Group.of(2021)), Tally.of(90, 10, 0),
                        new Tallies.Cell("kpi", Group.of(2022)), Tally.of(80, 10, 10)),
                Map.of());
        final KpiCalculator calculator = new KpiCalculator(
                Terms.of(List.of(2021, 2022), List.of()), List.of(indicator), List.of(), new Roster(List.of()));
        return new RunResult(
                calculator.calculate(tallies),
                Funnel.NONE,
                COVERAGE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                reader -> {},
                new Works(RecordNumbers.of(List.of()), Deduplicator.cluster(0, List.of(), Rulings.NONE)),
                address -> {
                    throw new AssertionError("no address is asked for");
                });
    }
}
