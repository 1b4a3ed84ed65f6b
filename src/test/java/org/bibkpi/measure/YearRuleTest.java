package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;
import org.junit.jupiter.api.Test;

final class YearRuleTest {
    @Test
    void theIssueOfTheBestSourceComesBeforeEverythingElse() {
        assertThat(chosen(issue(Source.SCOPUS, 2019), issue(Source.PUBMED, 2020), issue(Source.WOS, 2021)))
                .isEqualTo("Web of Science 2021 ISSUE");
        assertThat(chosen(issue(Source.SCOPUS, 2019), issue(Source.PUBMED, 2020)))
                .isEqualTo("PubMed 2020 ISSUE");
        assertThat(chosen(issue(Source.OPENALEX, 2018), issue(Source.SCOPUS, 2019)))
                .isEqualTo("Scopus 2019 ISSUE");
    }

    @Test
    void aYearOfIssueComesBeforeAnEarlierYearOnline() {
        assertThat(chosen(online(Source.WOS, 2019), issue(Source.SCOPUS, 2021))).isEqualTo("Scopus 2021 ISSUE");
    }

    @Test
    void amongYearsOnlineTheEarliestDecidesWhateverTheSource() {
        assertThat(chosen(online(Source.WOS, 2021), online(Source.OPENALEX, 2020)))
                .isEqualTo("OpenAlex 2020 ONLINE");
    }

    @Test
    void ofTwoIssuesOfOneSourceItIsTheEarlier() {
        assertThat(chosen(issue(Source.WOS, 2021), issue(Source.WOS, 2020))).isEqualTo("Web of Science 2020 ISSUE");
    }

    @Test
    void withoutAYearThereIsNone() {
        assertThat(YearRule.choose(new Publication(List.of(record(Source.WOS, List.of()))), YearBasis.ISSUE))
                .isEmpty();
    }

    @Test
    void aJobThatWantsItSoTakesTheYearOnlineBeforeTheIssues() {
        assertThat(chosen(YearBasis.ONLINE, online(Source.WOS, 2019), issue(Source.SCOPUS, 2018)))
                .isEqualTo("Web of Science 2019 ONLINE");
        assertThat(chosen(YearBasis.ONLINE, issue(Source.SCOPUS, 2019), issue(Source.PUBMED, 2020)))
                .isEqualTo("PubMed 2020 ISSUE");
    }

    private static String chosen(final SourceRecord... records) {
        return chosen(YearBasis.ISSUE, records);
    }

    private static String chosen(final YearBasis basis, final SourceRecord... records) {
        final YearRule.Chosen forth =
                YearRule.choose(new Publication(List.of(records)), basis).orElseThrow();
        final List<SourceRecord> turned = Stream.of(records)
                .sorted((one, other) -> other.source().compareTo(one.source()))
                .toList();
        assertThat(YearRule.choose(new Publication(turned), basis)).contains(forth);
        return forth.source().label() + " " + forth.year().year() + " "
                + forth.year().basis();
    }

    private static SourceRecord issue(final Source source, final int year) {
        return record(source, List.of(new DatedYear(DatedYear.Basis.ISSUE, year)));
    }

    private static SourceRecord online(final Source source, final int year) {
        return record(source, List.of(new DatedYear(DatedYear.Basis.ONLINE, year)));
    }

    private static SourceRecord record(final Source source, final List<DatedYear> years) {
        return new SourceRecord(
                new RecordId(source.label() + years, 1),
                source,
                List.of(),
                "A title",
                years,
                Set.of(),
                Venue.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }
}
