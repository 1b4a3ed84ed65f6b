package org.bibkpi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bibkpi.model.Doi;
import org.bibkpi.model.Issn;
import org.bibkpi.model.Orcid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierNormalisersTest {
    private static List<String> dois(final String text) {
        return DoiNormaliser.findAll(text).stream().map(Doi::value).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "10.1234/ABC.5 | 10.1234/abc.5",
                "https://doi.org/10.1234/abc | 10.1234/abc",
                "http://dx.doi.org/10.1234/abc | 10.1234/abc",
                "https://doi.org/https://doi.org/10.1234/abc | 10.1234/abc",
                "doi:10.1234/abc | 10.1234/abc",
                "DOI 10.1234/abc | 10.1234/abc",
                "doi: 10.1234/abc. | 10.1234/abc",
                "10.1234/abc [doi] | 10.1234/abc",
                "(10.1234/abc). | 10.1234/abc",
                "10.1016/S0140-6736(20)30183-5 | 10.1016/s0140-6736(20)30183-5",
                "10.1002/(SICI)1097-0142(19960815)78:4<1::AID-X1>3.0.CO;2-# | 10.1002/(sici)1097-0142(19960815)78:4<1::aid-x1>3.0.co;2-#",
                "10.1002/(SICI)1-0142(1996)7:4&lt;1::AID-X1&gt;3.0.CO;2-M | 10.1002/(sici)1-0142(1996)7:4<1::aid-x1>3.0.co;2-m",
                "https://doi.org/10.1234%2Fabc%2852%29 | 10.1234/abc(52)",
                "https://x.test/inward?eid=2-s2.0-1&doi=10.1234%2fabc&partnerID=40&md5=1 | 10.1234/abc",
                "https://journal.test/doi/full/10.1234/abc | 10.1234/abc",
                "https://journal.test/doi/10.1234/abc/abstract?x=1 | 10.1234/abc",
                "10.1234/ abc | 10.1234/abc",
                "10.1234/a\u2013b | 10.1234/a-b",
                "10.1234.5/abc | 10.1234.5/abc",
            })
    void readsADoiInEverySpelling(final String spelling, final String doi) {
        assertThat(dois(spelling)).containsExactly(doi);
    }

    @Test
    void readsSeveralDoisInOneCell() {
        assertThat(dois("10.1234/a; 10.1234/b, doi:10.1234/c 10.1234/A|https://doi.org/10.1234/d"))
                .containsExactly("10.1234/a", "10.1234/b", "10.1234/c", "10.1234/d");
    }

    @ParameterizedTest
    @CsvSource({"10.12/abc", "11.1234/abc", "10.1234", "10.1234/", "NA", "abc"})
    void takesNothingElseForADoi(final String text) {
        assertThat(dois(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "25899155, 25899155",
        "25899155.0, 25899155",
        "PMID: 25899155, 25899155",
        "MEDLINE:25899155, 25899155",
        "https://pubmed.ncbi.nlm.nih.gov/25899155/, 25899155",
        "http://www.ncbi.nlm.nih.gov/pubmed/25899155, 25899155",
        "00123, 123",
        "25899155 [PubMed - indexed for MEDLINE], 25899155"
    })
    void readsAPmidInEverySpelling(final String spelling, final String pmid) {
        assertThat(PmidNormaliser.find(spelling))
                .hasValueSatisfying(p -> assertThat(p.value()).isEqualTo(pmid));
    }

    @ParameterizedTest
    @CsvSource({"PMC4688250", "NA", "0", "2.5899155E7x", "12345678901"})
    void takesNothingElseForAPmid(final String text) {
        assertThat(PmidNormaliser.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WOS:000500000000001, WOS:000500000000001",
        "ISI:000500000000001, WOS:000500000000001",
        "000500000000001, WOS:000500000000001",
        "A1993LA10200001, WOS:A1993LA10200001",
        "medline:30000001, MEDLINE:30000001",
        "BIOSIS:PREV201000000001, BIOSIS:PREV201000000001"
    })
    void readsAnAccessionNumber(final String spelling, final String ut) {
        assertThat(UtNormaliser.find(spelling))
                .hasValueSatisfying(u -> assertThat(u.value()).isEqualTo(ut));
    }

    @Test
    void readsEidAndOpenAlexIdOutOfAddresses() {
        assertThat(EidNormaliser.find("https://www.scopus.com/record.uri?eid=2-s2.0-85080000001&partnerID=40"))
                .hasValueSatisfying(e -> assertThat(e.value()).isEqualTo("2-s2.0-85080000001"));
        assertThat(OpenAlexIdNormaliser.find("https://openalex.org/w2741809807"))
                .hasValueSatisfying(o -> assertThat(o.value()).isEqualTo("W2741809807"));
        assertThat(EidNormaliser.find("85080000001")).isEmpty();
        assertThat(OpenAlexIdNormaliser.find("https://openalex.org/A2741809807"))
                .isEmpty();
    }

    private static List<String> issns(final String text) {
        return IssnNormaliser.findAll(text).stream().map(Issn::value).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0028-3878 | 0028-3878",
                "00283878 | 0028-3878",
                "00139351 (ISSN)  | 0013-9351",
                "2434-561x | 2434-561X",
                "2434561X | 2434-561X",
                "ISSN 0028\u20133878 | 0028-3878",
                "283878 | 0028-3878",
                "283878.0 | 0028-3878",
                "0894-9867, 0894-9867 | 0894-9867",
                "0964-6906 (Print)0964-6906 | 0964-6906",
            })
    void readsAnIssnInEverySpelling(final String spelling, final String issn) {
        assertThat(issns(spelling)).containsExactly(issn);
    }

    @Test
    void readsSeveralIssnsAndDropsThoseWithAWrongCheckDigit() {
        assertThat(issns("0028-3878; 1526-632X; 1234-5678")).containsExactly("0028-3878", "1526-632X");
        assertThat(issns("9781860163593")).isEmpty();
        assertThat(issns("978-1-86016-359-3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0000-0002-1825-0097",
        "https://orcid.org/0000-0002-1825-0097",
        "0000000218250097",
        "ORCID: http://orcid.org/0000-0002-1825-0097/",
        "0000 0002 1825 0097"
    })
    void readsAnOrcidInEverySpelling(final String spelling) {
        assertThat(OrcidNormaliser.findAll(spelling)).containsExactly(new Orcid("0000-0002-1825-0097"));
    }

    @Test
    void dropsAnOrcidWithAWrongCheckDigit() {
        assertThat(OrcidNormaliser.findAll("0000-0002-1825-0098")).isEmpty();
        assertThat(OrcidNormaliser.findAll("0000-0002-1694-233x")).containsExactly(new Orcid("0000-0002-1694-233X"));
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015",
        "2015.0, 2015",
        "2015 Jun 22, 2015",
        "1998 Dec-1999 Jan, 1998",
        "Winter 2001, 2001",
        "DEC 2020, 2020",
        "2015-06-22, 2015",
        "20150622, 2015",
        "22/06/2015, 2015"
    })
    void readsTheYearOfADate(final String date, final int year) {
        assertThat(YearNormaliser.find(date)).contains(year);
    }

    @ParameterizedTest
    @CsvSource({"in press", "15", "20155", "0", "Jun 22"})
    void takesNothingElseForAYear(final String text) {
        assertThat(YearNormaliser.find(text)).isEmpty();
    }
}
