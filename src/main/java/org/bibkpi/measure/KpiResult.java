package org.bibkpi.measure;

import java.math.BigDecimal;
import org.bibkpi.model.ReportedValue;

/**
 * A key figure in a period, for all publications or a part of them, measured and judged.
 *
 * @param indicator its definition
 * @param group the year, and which publications
 * @param outcome what was measured
 * @param judgement how it stands to the target
 * @param seriesBreak whether a new series begins with this period
 */
public record KpiResult(Indicator indicator, Group group, Outcome outcome, Judgement judgement, boolean seriesBreak) {
    /** The period. */
    public int year() {
        return group.year();
    }

    /** What was measured. */
    public sealed interface Outcome {}

    /**
     * The share of publications with a property.
     *
     * @param tally by answer; nothing if there were no publications
     */
    public record Counted(Tally tally) implements Outcome {}

    /**
     * The number of publications with a property.
     *
     * @param tally by answer
     */
    public record PublicationCount(Tally tally) implements Outcome {}

    /**
     * A number of something else.
     *
     * @param unit of what
     * @param value what is established
     * @param low the least it could be
     * @param high the most it could be
     */
    public record Amount(Unit unit, BigDecimal value, BigDecimal low, BigDecimal high) implements Outcome {}

    /**
     * A value by hand.
     *
     * @param reported as reported
     * @param unit of the value
     */
    public record ByHand(ReportedValue reported, Bilingual unit) implements Outcome {}

    /** Too few people or publications to be shown. */
    public record Suppressed() implements Outcome {}
}
