package org.bibkpi.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.CitationRank;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.Issn;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.RawAuthor;
import org.bibkpi.model.RawField;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordNormaliserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "k.bergdal@example.org",
                "Electronic address: k.bergdal@example.org.",
                "E-mail: a@example.org; b@example.org",
                "  .,  "
            })
    void whereToWriteToIsNoPlaceOfWork(final String address) {
        assertThat(addresses(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Danderyds sjukhus, k@example.org", "K@S", "Correspondence Unit, Karolinska, Solna"})
    void everythingElseStaysAsItIs(final String address) {
        assertThat(addresses(address)).containsExactly(address);
    }

    @Test
    void keepsTheAddressAsWrittenBesideItsRepair() {
        final String written = "Karolinska\u00A0Universitetssjukhuset,  Solna";
        assertThat(normalised(written).authors().get(0).affiliations())
                .containsExactly(new Affiliation(written, "Karolinska Universitetssjukhuset, Solna"));
    }

    @Test
    void bringsEveryFieldIntoItsNormalForm() {
        final SourceRecord record = record(
                Map.of(
                        RawField.TITLE, List.of(" ", " A  title\u00A0"),
                        RawField.DOI, List.of("https://doi.org/10.5555/ABC.1"),
                        RawField.PMID, List.of("PMID: 123456"),
                        RawField.UT, List.of("000900000000213"),
                        RawField.EID, List.of("2-s2.0-85000000001"),
                        RawField.OPENALEX, List.of("https://openalex.org/W123"),
                        RawField.ISSN, List.of("00280836; 1476-4687"),
                        RawField.ISSUE_YEAR, List.of("2021 Mar"),
                        RawField.ONLINE_YEAR, List.of("2020-12-01"),
                        RawField.CATEGORY, List.of("  ", "Oncology ")),
                List.of(new RawAuthor(
                        "Bergdal, Karin",
                        List.of("https://orcid.org/0000-0009-0150-4610", "0000000901504610"),
                        List.of())));

        assertThat(record.title()).isEqualTo("A title");
        assertThat(record.identifiers())
                .extracting(id -> id.scheme() + " " + id.value())
                .containsExactly(
                        "DOI 10.5555/abc.1",
                        "PMID 123456",
                        "UT WOS:000900000000213",
                        "EID 2-s2.0-85000000001",
                        "OPENALEX W123");
        assertThat(record.venue().issns()).extracting(Issn::value).containsExactly("0028-0836", "1476-4687");
        assertThat(record.years())
                .containsExactly(
                        new DatedYear(DatedYear.Basis.ISSUE, 2021), new DatedYear(DatedYear.Basis.ONLINE, 2020));
        assertThat(record.categories()).containsExactly("Oncology");
        assertThat(record.authors().get(0).orcids()).extracting(Orcid::value).containsExactly("0000-0009-0150-4610");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.89999, 8999", "0.9, 9000", "1, 10000"})
    void aPercentileIsCutNeverRoundedUp(final String written, final int tenThousandths) {
        assertThat(rank(written)).contains(new CitationRank(tenThousandths, "Oncology"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0001", "-0.1", "high", "90 %", "NaN"})
    void whatIsNoPercentileIsLeftOut(final String written) {
        assertThat(rank(written)).isEmpty();
    }

    @Test
    void anAuthorOfSignsAloneStillBringsAddresses() {
        assertThat(record(
                                Map.of(RawField.TITLE, List.of("A title")),
                                List.of(new RawAuthor("***", List.of(), List.of("Solna"))))
                        .authors())
                .extracting(
                        author -> author.name().family(),
                        author -> author.affiliations().size())
                .containsExactly(tuple("***", 1));
        assertThat(record(
                                Map.of(RawField.TITLE, List.of("A title")),
                                List.of(new RawAuthor("***", List.of(), List.of())))
                        .authors())
                .isEmpty();
    }

    @Test
    void whatNamesNoWorkIsRejectedWithItsPlace() {
        final Normalised nothing = RecordNormaliser.normalise(new RawRecord(
                new RecordId("a", 7),
                "line 33",
                Source.OTHER,
                Map.of(RawField.DOI, List.of("none")),
                List.of(),
                Map.of()));

        assertThat(nothing)
                .isInstanceOfSatisfying(
                        Normalised.Rejected.class,
                        rejected -> assertThat(rejected.rejection().position()).isEqualTo("line 33"));
        assertThat(record(Map.of(RawField.PMID, List.of("123456")), List.of()).title())
                .isEmpty();
    }

    private static Optional<CitationRank> rank(final String written) {
        return record(
                        Map.of(
                                RawField.TITLE, List.of("A title"),
                                RawField.CITATION_PERCENTILE, List.of(written),
                                RawField.RESEARCH_FIELD, List.of("Oncology")),
                        List.of())
                .rank();
    }

    private static SourceRecord record(final Map<RawField, List<String>> fields, final List<RawAuthor> authors) {
        return ((Normalised.Accepted) RecordNormaliser.normalise(
                        new RawRecord(new RecordId("a", 1), "line 1", Source.OTHER, fields, authors, Map.of())))
                .record();
    }

    private static List<String> addresses(final String address) {
        return normalised(address).authors().get(0).affiliations().stream()
                .map(Affiliation::text)
                .toList();
    }

    private static SourceRecord normalised(final String address) {
        return record(
                Map.of(RawField.TITLE, List.of("A title")),
                List.of(new RawAuthor("Bergdal, Karin", List.of(), List.of(address))));
    }
}
