package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawAuthor;
import org.bibkpi.model.RawField;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results of Europe PMC, core, lite and as Dublin Core. */
final class EuropePmcFieldsTest {
    private static String page(final String results) {
        return "{\"hitCount\":1,\"resultList\":{\"result\":[" + results + "]}}";
    }

    private static RawRecord result(final String members) {
        return Reads.one(page("{\"id\":\"1\",\"source\":\"MED\",\"title\":\"T\"," + members + "}"));
    }

    private static RawRecord authors(final String author) {
        return result("\"affiliation\":\"Uppsala University\",\"authorList\":{\"author\":[" + author + "]}");
    }

    private static RawRecord dublinCore(final String elements) {
        return Reads.one("<responseWrapper><hitCount>1</hitCount><RDF><Description><title>T</title>" + elements
                + "</Description></RDF></responseWrapper>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"lastName\":\"Ek\",\"firstName\":\"Anna\",\"initials\":\"A\"} | Ek, Anna",
                "{\"lastName\":\"Ek\",\"initials\":\"A\"} | Ek, A",
                "{\"lastName\":\"Ek\"} | Ek",
                "{\"collectiveName\":\"Sleep Group\",\"fullName\":\"S Group\"} | Sleep Group",
                "{\"fullName\":\"Ek A\"} | Ek A"
            })
    void everyAuthorHasTheFullestNameThatIsGiven(final String author, final String name) {
        assertThat(authors(author).authors()).extracting(RawAuthor::name).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"authorAffiliationDetailsList\":{\"authorAffiliation\":[{\"affiliation\":\"A\"},{\"affiliation\":\"B\"}]} | A;B",
                "\"authorAffiliationsList\":{\"authorAffiliation\":[\"A\",\"B\"]} | A;B",
                "\"affiliation\":\"A\" | A",
                "\"affiliation\":\"A\",\"authorAffiliationDetailsList\":{\"authorAffiliation\":[{\"affiliation\":\"A\"}]} | A"
            })
    void addressesOfAnAuthorStandInOneOfThreePlaces(final String member, final String addresses) {
        final RawRecord record = authors("{\"lastName\":\"Ek\"," + member + "}");
        assertThat(record.authors())
                .singleElement()
                .satisfies(a -> assertThat(String.join(";", a.addresses())).isEqualTo(addresses));
        assertThat(record.all(RawField.UNLINKED_ADDRESS)).isEmpty();
    }

    @Test
    void theAddressOfTheRecordIsKeptIfNoAuthorHasOne() {
        assertThat(authors("{\"lastName\":\"Ek\"}").all(RawField.UNLINKED_ADDRESS))
                .containsExactly("Uppsala University");
        assertThat(authors("{\"lastName\":\"Ek\",\"affiliation\":\" \"}").all(RawField.UNLINKED_ADDRESS))
                .containsExactly("Uppsala University");
    }

    @Test
    void anOrcidIdStandsInAnObjectOrAlone() {
        assertThat(authors("{\"lastName\":\"Ek\",\"authorId\":{\"type\":\"ORCID\",\"value\":\"0000-0002-1825-0097\"}}")
                        .authors())
                .extracting(RawAuthor::orcids)
                .containsExactly(List.of("0000-0002-1825-0097"));
    }

    @Test
    void theLiteResultHasNamesAloneAndSaysSo() {
        final RawRecord lite = result("\"authorString\":\"Ek A, Al-Amin BC.\"");
        assertThat(lite.authors()).extracting(RawAuthor::name).containsExactly("Ek A", "Al-Amin BC");
        assertThat(lite.gaps()).containsKeys(Gap.NO_AFFILIATION_FIELD, Gap.NO_ORCID_FIELD);
        assertThat(authors("{\"lastName\":\"Ek\"}").gaps())
                .doesNotContainKeys(Gap.NO_AFFILIATION_FIELD, Gap.NO_ORCID_FIELD);
    }

    @Test
    void aResultWithoutTitleAndYearIsToldAsDamaged() {
        assertThat(Reads.all(
                        page("{\"id\":\"1\",\"source\":\"MED\",\"pubYear\":\"2020\"},{\"id\":\"2\",\"source\":\"MED\"},"
                                + "{\"id\":\"3\",\"title\":\"T\"}")))
                .extracting(r -> r instanceof Rejection)
                .startsWith(false, true);
    }

    @Test
    void dublinCoreMixesIdentifiersOfSeveralKinds() {
        final RawRecord record = dublinCore("<identifier>https://doi.org/10.1234/a</identifier>"
                + "<identifier>http://europepmc.org/abstract/MED/1</identifier>"
                + "<isPartOf>urn:ISSN:0028-3878</isPartOf><isPartOf>A series</isPartOf>"
                + "<description>Journal Article; Review</description><description>" + "An abstract. ".repeat(20)
                + "</description>");
        assertThat(record.all(RawField.DOI)).containsExactly("https://doi.org/10.1234/a");
        assertThat(record.all(RawField.ISSN)).containsExactly("urn:ISSN:0028-3878");
        assertThat(record.all(RawField.TYPE)).containsExactly("Journal Article", "Review");
    }

    @Test
    void dublinCoreTellsTheIssuesYearInItsCitationIfAnywhere() {
        final String date = "<date>2020-12-01</date>";
        assertThat(dublinCore(date + "<bibliographicCitation>Ek A. T. J. 2021 Feb;40:1.</bibliographicCitation>")
                        .all(RawField.ISSUE_YEAR))
                .containsExactly("2021");
        assertThat(dublinCore(date + "<bibliographicCitation>Ek A. T.</bibliographicCitation>")
                        .all(RawField.ISSUE_YEAR))
                .containsExactly("2020-12-01");
    }
}
