package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bibkpi.model.RawField;
import org.bibkpi.model.RawRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles of PubMed. */
final class PubmedXmlFormatTest {
    private static RawRecord article(final String elements, final String lists) {
        return Reads.one(
                "<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal><JournalIssue><Volume>1</Volume>"
                        + "<PubDate><Year>2021</Year></PubDate></JournalIssue></Journal><ArticleTitle>T</ArticleTitle>"
                        + elements
                        + "</Article></MedlineCitation><PubmedData><PublicationStatus>ppublish</PublicationStatus>"
                        + lists
                        + "</PubmedData></PubmedArticle>");
    }

    private static String date(final String type, final int year) {
        return "<ArticleDate" + type + "><Year>" + year + "</Year></ArticleDate>";
    }

    @Test
    void theOnlineYearIsThatOfTheElectronicDate() {
        final String print = date(" DateType=\"Print\"", 2019);
        assertThat(article(date(" DateType=\"Electronic\"", 2020), "").all(RawField.ONLINE_YEAR))
                .containsExactly("2020");
        assertThat(article(date("", 2020), "").all(RawField.ONLINE_YEAR)).containsExactly("2020");
        assertThat(article(print + date(" DateType=\"Electronic\"", 2020), "").all(RawField.ONLINE_YEAR))
                .containsExactly("2020");
        assertThat(article(print, "").all(RawField.ONLINE_YEAR)).isEmpty();
    }

    @Test
    void theYearOfTheIssueStandsInItsDate() {
        assertThat(article("", "").all(RawField.ISSUE_YEAR)).containsExactly("2021");
    }

    @Test
    void aDoiThatIsDeclaredWrongOrOfAnotherWorkIsNone() {
        assertThat(article(
                                "<ELocationID EIdType=\"doi\">10.1234/a</ELocationID><ELocationID EIdType=\"pii\">S1</ELocationID>"
                                        + "<ELocationID EIdType=\"doi\" ValidYN=\"N\">10.1234/b</ELocationID>",
                                "<ArticleIdList><ArticleId IdType=\"doi\">10.1234/c</ArticleId></ArticleIdList><ReferenceList><Reference>"
                                        + "<ArticleIdList><ArticleId IdType=\"doi\">10.1234/d</ArticleId></ArticleIdList></Reference></ReferenceList>")
                        .all(RawField.DOI))
                .containsExactly("10.1234/a", "10.1234/c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<MedlinePgn>1-9</MedlinePgn><StartPage>1</StartPage> | 1-9",
                "<StartPage>1</StartPage><EndPage>9</EndPage> | 1-9",
                "<StartPage>e1</StartPage> | e1",
                "<EndPage>9</EndPage> | ''"
            })
    void pagesAreWrittenInOneOfTwoWays(final String pagination, final String pages) {
        assertThat(article("<Pagination>" + pagination + "</Pagination>", "").all(RawField.PAGES))
                .isEqualTo(pages.isEmpty() ? List.of() : List.of(pages));
    }
}
