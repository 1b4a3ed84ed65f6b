package org.bibkpi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bibkpi.measure.CountedFigure;
import org.bibkpi.measure.Criteria;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Tallies;
import org.bibkpi.model.Doi;
import org.bibkpi.model.InputException;
import org.bibkpi.model.Issn;
import org.bibkpi.registry.CitationList;
import org.bibkpi.registry.ListedJournal;
import org.bibkpi.registry.TagRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JobListsTest {
    private static final String FUNDS =
            "  - {id: funds, title: {sv: A, en: B}, reported-in: {sv: kkr, en: kSEK}}\noutput: out";
    private static final String PROVIDERS = """
            registry: small
            title: One hospital
            region: "10"
            region-providers: [RB]
            same-words: {}
            words-to-look-up: []
            providers:
              - {id: RB, name: Region Blekinge, english: Region Blekinge, kind: region, owner: region, names: [Region Blekinge]}
            look-alikes: []
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writesTheLists() throws IOException {
        write("roster.csv", """
                person_id,family_name,given_name,other_names,orcid,grant_form,valid_from,valid_to
                P1,Lind,Karin,,,professor,2016,2018
                """);
        write("journals.csv", "issn,title,clinical,valid_from,valid_to\n0028-0836,Nature,no,,\n");
        write("providers.yaml", PROVIDERS);
        write("reported.csv", "kpi_id,period,value,unit,source\nfunds,2017,12,kkr,the accounts\n");
        write("cited.csv", "doi,percentile\n10.5555/a,95\n");
    }

    private void write(final String name, final String text) throws IOException {
        final Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private JobLists read(final String text) {
        final Job job = JobParser.parse(
                folder.resolve("job.yaml"), text.replace("providers: stockholm", "providers: providers.yaml"));
        return JobLists.read(job, () -> JobLists.providers(job));
    }

    @Test
    void readsWhatAJobMustName() {
        final JobLists lists = read(WrittenJob.TEXT);
        assertThat(lists.roster().persons()).hasSize(1);
        assertThat(lists.providers().id()).isEqualTo("small");
        assertThat(lists.journals().lists()).hasSize(1);
        assertThat(lists.journals().compared()).isEmpty();
        assertThat(lists.citations()).isEqualTo(CitationList.NONE);
        assertThat(lists.reported()).isEmpty();
        assertThat(lists.authorRulings().isEmpty()).isTrue();
        assertThat(lists.journals().rulings().isEmpty()).isTrue();
    }

    @Test
    void readsWhatAJobMayName() {
        final JobLists lists = read(WrittenJob.with("reported: reported.csv\ncitation-percentiles: cited.csv")
                .replace("output: out", FUNDS));
        assertThat(lists.citations().find(new Doi("10.5555/a"))).isPresent();
        assertThat(lists.reported()).singleElement().satisfies(value -> {
            assertThat(value.year()).isEqualTo(2017);
            assertThat(value.unit()).isEqualTo("kkr");
        });
    }

    @Test
    void aReportedValueStandsInOneOfTheUnitsOfTheJob() throws IOException {
        final String text = WrittenJob.with("reported: reported.csv").replace("output: out", FUNDS);
        write("reported.csv", "kpi_id,period,value,unit,source\nfunds,2017,12,MSEK,the accounts\n");
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("'MSEK', but the job reports funds in kSEK or kkr");
        write("reported.csv", "kpi_id,period,value,unit,source\naffiliation_share,2017,12,kkr,the accounts\n");
        assertThatThrownBy(() -> read(text)).isInstanceOf(InputException.class).hasMessageContaining("It has: funds.");
    }

    @Test
    void decisionsGoToWhatTheyDecide() throws IOException {
        final String by = ",a librarian,2026-03-31,\n";
        write("rulings/review_addresses.csv", "address,decision,decided_by,decided_on,why\nKarlskrona,yes" + by);
        write(
                "rulings/review_authors.csv",
                "person_id,author,orcid,address,decision,decided_by,decided_on,why\nP1,\"Lind, K\",,Lund,is not" + by);
        write(
                "rulings/review_journals.csv",
                "journal,issns,decision,decided_by,decided_on,why\nNature,0028-0836,yes" + by);

        final JobLists lists = read(WrittenJob.with("decisions: rulings"));
        assertThat(lists.rulings().find("Karlskrona")).isPresent();
        assertThat(lists.authorRulings().isEmpty()).isFalse();
        assertThat(lists.journals().rulings().register().find(new Issn("0028-0836"), 2020))
                .extracting(ListedJournal::title)
                .containsExactly("Nature");
    }

    @Test
    void theCriteriaAreThoseOfTheJob() {
        final JobLists lists = read(WrittenJob.with(
                "affiliation-rules-off: [region-only]\nfunding-years-after: 1\ndocument-types: [thesis]"));
        final Criteria criteria = lists.criteria();
        assertThat(criteria.firstYear()).isEqualTo(2016);
        assertThat(criteria.lastYear()).isEqualTo(2022);
        assertThat(criteria.countedTypes())
                .isEqualTo(lists.job().countedTypes())
                .hasSize(1);
        assertThat(criteria.policy().counted()).contains(TagRule.PROVIDER_NAME).doesNotContain(TagRule.REGION_ONLY);
        assertThat(criteria.figures()).extracting(CountedFigure::indicator).containsExactly("affiliation_share");
        assertThat(criteria.roster().headCount(2019, Set.of())).isOne();
        assertThat(lists.roster().headCount(2019, Set.of())).isZero();
    }

    @Test
    void theFiguresAreThoseOfTheJobInItsYears() {
        final JobLists lists = read(WrittenJob.with("reported: reported.csv").replace("output: out", FUNDS));
        final List<KpiResult> results = lists.calculator().calculate(Tallies.NONE);
        assertThat(results)
                .filteredOn(result -> result.indicator().id().equals("funds"))
                .singleElement()
                .satisfies(result -> assertThat(result.group().year()).isEqualTo(2017));
        assertThat(results)
                .filteredOn(result -> result.indicator().id().equals("affiliation_share"))
                .hasSize(7)
                .filteredOn(KpiResult::seriesBreak)
                .singleElement()
                .satisfies(result -> assertThat(result.group().year()).isEqualTo(2020));
    }
}
