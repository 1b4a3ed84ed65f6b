package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bibkpi.model.RawAuthor;
import org.bibkpi.model.RawField;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.Reading;
import org.bibkpi.model.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Works of Crossref and of CSL-JSON, which share most members. */
final class CiteprocFieldsTest {
    private static RawRecord crossref(final String members) {
        return Reads.one("{\"indexed\":{},\"DOI\":\"10.1234/a\",\"title\":[\"T\"]" + members + "}\n");
    }

    private static RawRecord csl(final String members) {
        return Reads.one("[{\"type\":\"article-journal\",\"title\":\"T\"" + members + "}]");
    }

    @ParameterizedTest
    @CsvSource({
        "update-to, retraction, Retraction Notice",
        "update-to, withdrawal, Retraction Notice",
        "update-to, correction, Correction",
        "update-to, erratum, Correction",
        "update-to, new_version, ''",
        "updated-by, retraction, Retracted Publication",
        "updated-by, withdrawal, Retracted Publication",
        "updated-by, correction, ''",
        "updated-by, erratum, ''"
    })
    void aNoticeNamesWhatItDoesToAnotherWorkAndAWorkWhatWasDoneToIt(
            final String direction, final String what, final String type) {
        final RawRecord work =
                crossref(",\"type\":\"journal-article\",\"" + direction + "\":[{\"type\":\"" + what + "\"}]");
        assertThat(work.all(RawField.TYPE))
                .isEqualTo(type.isEmpty() ? List.of("journal-article") : List.of("journal-article", type));
    }

    @Test
    void aNoticeOfARetractionIsNoWorkThatWasRetracted() {
        assertThat(crossref(",\"update-to\":[{\"type\":\"retraction\"}],\"updated-by\":[{\"type\":\"retraction\"}]")
                        .all(RawField.TYPE))
                .containsExactly("Retraction Notice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"family\":\"Ek\",\"given\":\"Anna\"} | Ek, Anna",
                "{\"family\":\"Ek\"} | Ek",
                "{\"family\":\"Ek\",\"given\":\"Anna\",\"non-dropping-particle\":\"von\"} | von Ek, Anna",
                "{\"name\":\"Sleep Group\"} | Sleep Group",
                "{\"literal\":\"Sleep Group\"} | Sleep Group",
                "{\"name\":\" \",\"literal\":\"Sleep Group\"} | Sleep Group",
                "{\"given\":\"Madonna\"} | Madonna"
            })
    void peopleAndGroupsHaveTheirNames(final String author, final String name) {
        assertThat(crossref(",\"author\":[" + author + "]").authors())
                .extracting(RawAuthor::name)
                .containsExactly(name);
    }

    @Test
    void addressesAndOrcidIdsBelongToTheirAuthor() {
        assertThat(crossref(",\"author\":[{\"family\":\"Ek\",\"ORCID\":\"http://orcid.org/0000-0002-1825-0097\","
                                + "\"affiliation\":[{\"name\":\"Uppsala University\"},{\"name\":\"Lund University\"}]},"
                                + "{\"family\":\"Al\"}]")
                        .authors())
                .containsExactly(
                        new RawAuthor(
                                "Ek",
                                List.of("http://orcid.org/0000-0002-1825-0097"),
                                List.of("Uppsala University", "Lund University")),
                        new RawAuthor("Al", List.of(), List.of()));
    }

    @Test
    void thePmidStandsInItsMemberOrInZoterosNote() {
        assertThat(csl(",\"issued\":{},\"PMID\":\"31000001\"").all(RawField.PMID))
                .containsExactly("31000001");
        assertThat(csl(",\"issued\":{},\"note\":\"read twice\\nPMID: 31000002\"")
                        .all(RawField.PMID))
                .containsExactly("31000002");
        assertThat(csl(",\"issued\":{},\"note\":\"PMID: 31000002\",\"PMID\":\"31000001\"")
                        .all(RawField.PMID))
                .containsExactly("31000001");
        assertThat(csl(",\"issued\":{},\"note\":\"see PMID: 31000002\"").all(RawField.PMID))
                .isEmpty();
    }

    @Test
    void theYearOfPrintIsTheIssuesAndOtherwiseWhatWasIssuedIsTheFirst() {
        final RawRecord both =
                crossref(",\"issued\":{\"date-parts\":[[2019]]},\"published-print\":{\"date-parts\":[[2020,1]]},"
                        + "\"published-online\":{\"date-parts\":[[2019,11]]}");
        assertThat(both.all(RawField.ISSUE_YEAR)).containsExactly("2020");
        assertThat(both.all(RawField.ONLINE_YEAR)).containsExactly("2019");
        final RawRecord neither = crossref(",\"issued\":{\"date-parts\":[[2019]]}");
        assertThat(neither.all(RawField.ISSUE_YEAR)).isEmpty();
        assertThat(neither.all(RawField.ONLINE_YEAR)).containsExactly("2019");
    }

    @Test
    void theYearOfAListOfReferencesIsReadHoweverItIsWritten() {
        assertThat(csl(",\"issued\":{\"date-parts\":[[2020]]}").all(RawField.ISSUE_YEAR))
                .containsExactly("2020");
        assertThat(csl(",\"issued\":{\"raw\":\"May 2020\"}").all(RawField.ISSUE_YEAR))
                .containsExactly("May 2020");
        assertThat(csl(",\"issued\":{\"literal\":\"2020\"}").all(RawField.ISSUE_YEAR))
                .containsExactly("2020");
    }

    @Test
    void anObjectThatIsNoWorkIsToldAndHidesNoWork() {
        final List<Reading> readings = Reads.all("""
                {"indexed":{},"DOI":"10.1234/a","title":["A"]}
                {"indexed":{},"title":["no DOI"]}
                {"DOI":"10.1234/c","publisher":"P"}
                """);
        assertThat(readings).hasSize(3);
        assertThat(readings.get(1)).isInstanceOf(Rejection.class);
        assertThat(readings.get(2))
                .isInstanceOfSatisfying(
                        RawRecord.class, r -> assertThat(r.all(RawField.DOI)).containsExactly("10.1234/c"));
        assertThat(Reads.all("[{\"type\":\"book\",\"title\":\"T\",\"issued\":{}},{\"title\":\"U\"},{\"type\":\"book\"},"
                        + "{\"type\":\"book\",\"DOI\":\"10.1234/d\"}]"))
                .extracting(r -> r instanceof RawRecord)
                .contains(true, false)
                .startsWith(true)
                .endsWith(true);
    }
}
