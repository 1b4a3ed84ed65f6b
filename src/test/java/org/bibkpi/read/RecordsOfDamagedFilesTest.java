package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.bibkpi.model.InputException;
import org.bibkpi.model.RawField;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.Reading;
import org.bibkpi.model.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage costs the record in which it is, and says where that stands. */
final class RecordsOfDamagedFilesTest {
    /** The titles read, and the places of what could not be. */
    private static String readings(final String text) {
        return Reads.all(text).stream().map(RecordsOfDamagedFilesTest::reading).collect(Collectors.joining(", "));
    }

    private static String reading(final Reading reading) {
        return reading instanceof RawRecord record
                ? record.all(RawField.TITLE).get(0)
                : ((Rejection) reading).position();
    }

    private static String work(final String title) {
        return "{\"id\":\"https://openalex.org/W1\",\"title\":\"" + title + "\",\"biblio\":{\"volume\":\"1\"}}";
    }

    private static String page(final String works) {
        return "{\"meta\":{\"count\":3},\"results\":[" + works + "]}";
    }

    private static String article(final String title) {
        return "<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>" + title
                + "</ArticleTitle></Article></MedlineCitation></PubmedArticle>\n";
    }

    private static String set(final String articles) {
        return "<?xml version=\"1.0\"?>\n<PubmedArticleSet>\n" + articles + "</PubmedArticleSet>\n";
    }

    private static void assertCutOff(final String text) {
        assertThatThrownBy(() -> Reads.all(text))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("export:")
                .hasMessageContaining("ends in the middle");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ",\n", "\n,\n", "  ,  "})
    void recordsOfAListAreReadHoweverTheyAreLaidOut(final String comma) {
        final String works = String.join(comma, work("A"), work("B"), work("C"));
        assertThat(readings(page(works))).isEqualTo("A, B, C");
        assertThat(readings("[" + works + "]")).isEqualTo("A, B, C");
        assertThat(readings(page(works) + "\n" + page(work("D")))).isEqualTo("A, B, C, D");
    }

    @Test
    void aRecordSpreadOverLinesIsARecord() {
        final String spread = work("A").replace(",", ",\n  ");
        assertThat(readings(spread + "\n" + work("B") + "\n")).isEqualTo("A, B");
        assertThat(readings(spread)).isEqualTo("A");
    }

    @Test
    void whatStandsInAPageBesideItsRecordsIsNone() {
        assertThat(readings("{\"meta\":{\"note\":\"[{\\\"id\\\":1}]\",\"x\":[{\"a\":1}]},\"results\":[" + work("A")
                        + "],\"group_by\":[{\"key\":\"2020\"}]}"))
                .isEqualTo("A");
    }

    @Test
    void aRecordOfAListThatLostASignIsToldAlone() {
        final List<String> broken = List.of(
                work("B").replace("\"title\":", "\"title\""),
                work("B").replace("\"1\"}", "\"1\""),
                work("B").replace("{\"volume\"", "{{\"volume\""),
                work("B").replace("W1\",", "W1,"));
        for (final String damaged : broken) {
            assertThat(readings(page(work("A") + ",\n" + damaged + ",\n" + work("C"))))
                    .as(damaged)
                    .startsWith("A, line 2")
                    .endsWith("C");
        }
    }

    @Test
    void aListThatIsClosedTooEarlyHidesNothing() {
        assertThat(readings(page(work("A") + "]," + work("B") + "," + work("C"))))
                .startsWith("A")
                .endsWith("B, C");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 60})
    void jsonThatEndsInsideARecordOrItsListIsRefused(final int missing) {
        final String whole = page(work("A") + "," + work("B"));
        assertCutOff(whole.substring(0, whole.length() - missing));
    }

    @Test
    void recordsOfXmlAreToldWhereTheyBegin() {
        assertThat(Reads.all(set(article("A") + article("B"))))
                .extracting(r -> ((RawRecord) r).position())
                .containsExactly("line 3", "line 4");
    }

    @Test
    void aRecordOfXmlThatLostATagCostsNoOther() {
        assertThat(readings(set(article("A") + article("B").replace("</PubmedArticle>", "") + article("C"))))
                .isEqualTo("A, line 4, C");
        assertThat(readings(set(article("A") + article("B").replace("<PubmedArticle>", "") + article("C"))))
                .isEqualTo("A, B, C");
        assertThat(readings(set(article("A") + article("B").replace("</Article>", "") + article("C"))))
                .isEqualTo("A, line 4, C");
        assertThat(readings(set(article("A") + article("B").replace("</PubmedArticle>", ""))))
                .isEqualTo("A, line 4");
    }

    @Test
    void whatStandsInACommentOrIsEmptyIsNoArticle() {
        assertThat(readings(set("<!-- " + article("X") + " -->" + article("A") + "<!-->" + "<x/>" + "-->")))
                .isEqualTo("A");
        assertThat(readings(set(article("A")) + "<Other/>")).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource({"'</PubmedArticleSet>', ''", "'</PubmedArticle>\n</PubmedArticleSet>', ''", "'</Article>', '<cut>'"})
    void xmlThatEndsInsideARecordOrItsSetIsRefused(final String end, final String instead) {
        final String whole = set(article("A")).strip();
        final int at = whole.indexOf(end);
        assertCutOff(whole.substring(0, at) + instead.replace("<cut>", "</Art"));
    }

    @Test
    void aSetWithoutArticlesHoldsNone() {
        assertThat(readings(set(""))).isEmpty();
        assertThat(readings("<?xml version=\"1.0\"?><PubmedArticleSet/>")).isEmpty();
    }
}
