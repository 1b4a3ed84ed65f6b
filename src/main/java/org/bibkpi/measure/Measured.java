package org.bibkpi.measure;

import java.util.Optional;
import org.bibkpi.model.ReportedValue;

/**
 * A figure in one period, ready to be held against a target.
 *
 * @param outcome as the reports show it
 * @param estimate its exact value
 * @param settled the same if publications with an online date only should turn out to belong to another year
 * @param shares what it is a share of; empty for other figures
 */
record Measured(KpiResult.Outcome outcome, Estimate estimate, Estimate settled, Optional<Tally> shares) {

    /** A share of publications, of which there is at least one. */
    static Measured share(final Tally tally) {
        final Fraction value = Fraction.of(tally.share());
        return new Measured(
                new KpiResult.Counted(tally),
                new Estimate(value, Fraction.of(tally.low()), Fraction.of(tally.high())),
                new Estimate(value, lowest(tally), highest(tally)),
                Optional.of(tally));
    }

    /** A number of publications. */
    static Measured count(final Tally tally) {
        final Fraction value = Fraction.of(tally.yes());
        final Fraction high = Fraction.of(tally.most());
        return new Measured(
                new KpiResult.PublicationCount(tally),
                new Estimate(value, value, high),
                new Estimate(value, Fraction.of(tally.yes() - tally.ofYes().provisional()), high),
                Optional.empty());
    }

    /** A number of something else. */
    static Measured amount(final Unit unit, final Estimate estimate) {
        return new Measured(
                new KpiResult.Amount(
                        unit,
                        estimate.value().toDecimal(),
                        estimate.low().toDecimal(),
                        estimate.high().toDecimal()),
                estimate,
                estimate,
                Optional.empty());
    }

    /** A value by hand. */
    static Measured byHand(final ReportedValue reported, final Bilingual unit) {
        final Estimate value = Estimate.exactly(reported.value());
        return new Measured(new KpiResult.ByHand(reported, unit), value, value, Optional.empty());
    }

    private static Fraction lowest(final Tally tally) {
        final long leaving = tally.ofYes().provisional();
        return quotient(
                tally.yes() - leaving,
                tally.total() - leaving + tally.awaiting().couldBeNo());
    }

    private static Fraction highest(final Tally tally) {
        return quotient(
                tally.most(),
                tally.total() - tally.ofNo().provisional() + tally.awaiting().couldBeYes());
    }

    private static Fraction quotient(final long part, final long whole) {
        return whole == 0 ? Fraction.ZERO : Fraction.of(new Share(part, whole));
    }
}
