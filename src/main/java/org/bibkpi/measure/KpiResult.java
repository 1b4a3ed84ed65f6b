package org.bibkpi.measure;

import org.bibkpi.model.ReportedValue;

/**
 * A key figure in a period, measured and judged.
 *
 * @param indicator its definition
 * @param year the period
 * @param outcome what was measured
 * @param judgement how it stands to the target
 * @param seriesBreak whether a new series begins with this period
 */
public record KpiResult(Indicator indicator, int year, Outcome outcome, Judgement judgement, boolean seriesBreak) {
    /** What was measured. */
    public sealed interface Outcome {}

    /**
     * Publications counted.
     *
     * @param tally by answer
     */
    public record Counted(Tally tally) implements Outcome {}

    /**
     * A value by hand.
     *
     * @param reported as reported
     */
    public record ByHand(ReportedValue reported) implements Outcome {}
}
