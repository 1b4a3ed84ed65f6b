package org.bibkpi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bibkpi.job.WrittenJob.faultOf;
import static org.bibkpi.job.WrittenJob.parse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.Condition;
import org.bibkpi.measure.Conventions;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.Question;
import org.bibkpi.measure.SmallCells;
import org.bibkpi.measure.Target;
import org.bibkpi.measure.YearBasis;
import org.bibkpi.model.DocumentType;
import org.bibkpi.tag.RosterRoute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JobParserTest {
    private static final String JOB = WrittenJob.TEXT;

    @Test
    void readsEverySetting() {
        final Job job = parse(JOB);

        assertThat(job.period().years()).containsExactly(2016, 2017, 2018, 2019, 2020, 2021, 2022);
        assertThat(job.inputs().roster()).isEqualTo(Path.of("/jobs/roster.csv"));
        assertThat(job.output()).isEqualTo(Path.of("/jobs/out"));
        assertThat(job.countedTypes()).containsExactlyInAnyOrder(DocumentType.ARTICLE, DocumentType.REVIEW);
        assertThat(job.indicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.figure()).isEqualTo(new Indicator.ShareOf(Question.AFFILIATION));
            assertThat(indicator.target())
                    .isInstanceOfSatisfying(
                            Target.AtLeast.class, t -> assertThat(t.value()).isEqualByComparingTo("0.95"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            roster: roster.csv      | rooster: roster.csv    | /jobs/demo.yaml:5:1: unknown key 'rooster'. Did you mean 'roster'?
            share-of: affiliation   | share-off: affiliation | /jobs/demo.yaml:12:5: unknown key 'share-off'. Did you mean 'share-of'?
            years: {from: 2016, to: 2022} | years: 2016      | /jobs/demo.yaml:3:8: this is not what 'years' takes.
            {from: 2016,            | {from: 2023,           | /jobs/demo.yaml:3:15: the first year, 2023, comes after the last, 2022.
            [2020]                  | [2030]                 | /jobs/demo.yaml:8:17: 2030 is outside the job's years
            value: 95 %             | value: 95              | /jobs/demo.yaml:13:37: a share's target is written with a percent sign: `value: 95 %`.
            value: 95 %             | value: 195 %           | no share is over 100 %.
            , value: 95 %           | ''                     | this target needs a value. Write for example: `value: 95 %`.
            at-least                | at-most-ly             | /jobs/demo.yaml:13:20: this is not what 'rule' takes.
            share-of: affiliation   | reported-in: MSEK      | a reported value's target is a plain number
            output: out             | ''                     | the key 'output' is missing here.
            job: demo               | job: [demo             | is not valid YAML
            series-breaks: [2020]   | affiliation-rules-off: [none] | /jobs/demo.yaml:8:25: there is no rule 'none'. The rules are:
            series-breaks: [2020]   | author-routes-off: [name] | this is not what '0' takes.
            series-breaks: [2020]   | year-basis: print      | /jobs/demo.yaml:8:13: this is not what 'year-basis' takes.
            job: demo               | job: Demo              | /jobs/demo.yaml:1:6: this is not what 'job' takes. The job's short name
            output: out             | job: again             | is not valid YAML: Duplicate
            output: out             | cheese-and-biscuits: 1 | /jobs/demo.yaml:14:1: unknown key 'cheese-and-biscuits'. Known here: job, title, definition-version,
            share-of: affiliation   | ''                     | an indicator needs exactly one of share-of, count-of, ratio-to-base, rank-of, reported-in.
            series-breaks: [2020]   | year-basis: print      | One of: issue, online. Write for example: `year-basis: issue`.
            series-breaks: [2020]   | affiliation-rules-off: [region-only, none] | /jobs/demo.yaml:8:38: there is no rule 'none'. The rules are: ruling, provider-name,
            years: {from: 2016, to: 2022} | years: {from: 2016} | Write for example: `to: 2022`.
            title: {sv: Prov, en: Sample} | title: Prov     | Write for example: `title: {sv: Kliniska tidskrifter, en: Clinical journals}`.
            job: demo               | job: [demo             | /jobs/demo.yaml:2:6: this is not valid YAML: expected ',' or ']', but got :.
            job: demo               | job: demo: again       | /jobs/demo.yaml:1:10: this is not valid YAML: a text that holds a colon has to stand in quotes.
            job: demo               | job: "demo             | is not valid YAML: found unexpected end of stream.
            job: demo               | job: *demo             | /jobs/demo.yaml:1:6: this is not valid YAML: found undefined alias demo.
            """)
    void saysWhereAJobIsWrongAndWhatToWriteInstead(final String right, final String wrong, final String message) {
        assertThat(JOB).contains(right);
        assertThat(faultOf(JOB.replace(right, wrong))).contains(message);
    }

    @Test
    void saysThatTabsDoNotIndent() {
        assertThat(faultOf(JOB.replace("    share-of", "\tshare-of")))
                .contains("/jobs/demo.yaml:12:1: this is not valid YAML: found character '\\t(TAB)'");
    }

    @Test
    void saysThatAFileHoldsOneJob() {
        assertThat(faultOf(JOB + "\n---\n" + JOB)).contains("a single document in the stream but found another");
    }

    @Test
    void readsCombinedTagsAndBreakdowns() {
        final Job job = parse(JOB.replace(
                "share-of: affiliation",
                "breakdowns: [grant_form]\n    share-of: {all-of: [affiliation, {not: clinical}]}"));
        assertThat(job.indicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.breakdowns()).containsExactly(Breakdown.GRANT_FORM);
            assertThat(indicator.figure())
                    .isEqualTo(new Indicator.ShareOf(new Condition.AllOf(List.of(
                            new Condition.Is(Question.AFFILIATION),
                            new Condition.Not(new Condition.Is(Question.CLINICAL))))));
        });
    }

    @Test
    void readsWhichYearsArePreliminaryAndHowSmallAPartMayBe() {
        final Job job = parse(JOB.replace(
                "series-breaks: [2020]", "preliminary-years: [2022]\nsmall-cells: {researchers: 3, publications: 6}"));
        assertThat(job.preliminaryYears()).containsExactly(2022);
        assertThat(job.smallCells()).isEqualTo(new SmallCells(3, 6));
        assertThat(parse(JOB).smallCells()).isEqualTo(new SmallCells(5, 10));
    }

    @Test
    void countsAsIsUsualUnlessItSaysOtherwise() {
        assertThat(parse(JOB).conventions()).isEqualTo(Conventions.DEFAULT);
        assertThat(parse(JOB).fundingYearsAfter()).isZero();
        assertThat(parse(JOB).baselineYears()).isEqualTo(3);

        final Job job = parse(
                JOB.replace(
                        "series-breaks: [2020]",
                        "year-basis: online\nauthor-routes-off: [name-and-address]\nfunding-years-after: 1\nbaseline-years: 2"));
        assertThat(job.conventions())
                .isEqualTo(new Conventions(YearBasis.ONLINE, Set.of(RosterRoute.NAME_AND_ADDRESS)));
        assertThat(job.fundingYearsAfter()).isOne();
        assertThat(job.baselineYears()).isEqualTo(2);
    }

    @Test
    void everySettingOfTheJobThatHasADefaultIsNamedWithItUnlessTheJobGivesIt() {
        assertThat(JobSettings.defaults(JobSettings.of("job.yaml", JOB)))
                .containsEntry("document-types", "article, review")
                .containsEntry("year-basis", "issue")
                .containsEntry("author-routes-off", "–")
                .containsEntry("small-cells.publications", "10")
                .doesNotContainKeys("series-breaks", "years.from");
    }

    @Test
    void settingsInListsAreNamedByIdOrByNumber() {
        final String lists = JOB.replace("journals.csv", "[{list: a.csv}, {list: b.csv}, starter]");
        assertThat(JobSettings.of("job.yaml", lists))
                .containsEntry("indicators.affiliation_share.target.rule", "at-least")
                .containsEntry("clinical-journals.2.list", "b.csv")
                .containsEntry("clinical-journals", "starter");
    }

    @Test
    void aRankNeedsAnIndicatorThatIsGivenByTheBreakdown() {
        final String ranked = JOB.replace(
                "output: out",
                "  - {id: r, title: {sv: A, en: B}, rank-of: {indicator: affiliation_share, among: region, value: '01'}}\noutput: out");
        assertThat(faultOf(ranked)).contains("is not given by region. Add `breakdowns: [region]` to it.");
    }

    @Test
    void measuresASingleYearAndTheYearsAtBothEnds() {
        assertThat(parse(JOB.replace("from: 2016", "from: 2022").replace("[2020]", "[2022]"))
                        .seriesBreaks())
                .containsExactly(2022);
        assertThat(parse(JOB.replace("[2020]", "[2022, 2016]")).seriesBreaks()).containsExactly(2016, 2022);
    }

    @Test
    void namesAnEmptyFile() {
        assertThat(faultOf("")).contains("this is not a job");
    }

    @Test
    void refusesAnIndicatorIdTwice() {
        final String twice = JOB.replace(
                "output: out", "  - {id: affiliation_share, title: {sv: A, en: B}, share-of: clinical}\noutput: out");
        assertThat(faultOf(twice)).contains(":14:5: the id 'affiliation_share' is used twice");
    }

    @Test
    void demandsTheFileOfReportedValues() {
        final String reported =
                JOB.replace("output: out", "  - {id: funds, title: {sv: A, en: B}, reported-in: MSEK}\noutput: out");
        assertThat(faultOf(reported)).contains("names no file of reported values");
    }
}
