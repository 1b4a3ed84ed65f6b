package org.bibkpi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bibkpi.job.WrittenJob.faultOf;
import static org.bibkpi.job.WrittenJob.parse;
import static org.bibkpi.job.WrittenJob.with;

import java.math.BigDecimal;
import org.bibkpi.measure.QualityGate;
import org.bibkpi.measure.QualityGate.Kind;
import org.junit.jupiter.api.Test;

final class QualityGateParserTest {
    @Test
    void readsEachLimitAsAShare() {
        final Job job = parse(with("last-run: ../2021\n"
                + "quality-gates: {change-at-most: 2.5 points, undecided-at-most: 5%, doi-at-least: 100 %}"));
        assertThat(job.qualityGates())
                .containsExactly(
                        new QualityGate(Kind.DOI, new BigDecimal("1.00")),
                        new QualityGate(Kind.UNDECIDED, new BigDecimal("0.05")),
                        new QualityGate(Kind.CHANGE, new BigDecimal("0.025")));
        assertThat(parse(WrittenJob.TEXT).qualityGates()).isEmpty();
    }

    @Test
    void noLimitIsOverOneHundredPercent() {
        assertThat(faultOf(with("quality-gates: {year-at-least: 100.5 %}")))
                .startsWith("/jobs/demo.yaml:15:")
                .contains("no share is over 100 %. Write for example: `year-at-least: 5 %`.");
    }

    @Test
    void aChangeIsLimitedOnlyWhereARunToCompareWithIsNamed() {
        assertThat(faultOf(with("quality-gates: {change-at-most: 5 points}")))
                .contains("the job names no run to compare with.");
        assertThat(parse(with("quality-gates: {rejected-at-most: 1 %}")).qualityGates())
                .containsExactly(new QualityGate(Kind.REJECTED, new BigDecimal("0.01")));
    }
}
