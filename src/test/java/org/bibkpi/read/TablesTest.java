package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bibkpi.model.InputException;
import org.bibkpi.model.RawAuthor;
import org.bibkpi.model.RawField;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.Reading;
import org.bibkpi.model.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of tables, as databases and spreadsheets write them. */
final class TablesTest {
    private static final String ZOTERO = "Key,Item Type,Publication Title,Title,Author,Extra,Archive Location\n";
    private static final String WOS = "PT\tAU\tTI\tSO\tPY\tUT\n";

    private static RawRecord zotero(final String extra, final String location) {
        return Reads.one(ZOTERO + "K,journalArticle,J,T,\"Ek, Anna; ; Al, Bo\"," + extra + "," + location + "\n");
    }

    private static String wos(final String title) {
        return "J\tEk, A\t" + title + "\tSLEEP\t2020\tWOS:000600000000001\n";
    }

    @Test
    void zoterosExtraHasWhatHasNoColumn() {
        assertThat(zotero("PMID: 31000001 PMID: 31000002", "").all(RawField.PMID))
                .containsExactly("31000001");
        assertThat(zotero("", "WOS:000600000000001").all(RawField.UT)).containsExactly("WOS:000600000000001");
        assertThat(zotero("ISI:000600000000001 ", "WOS:000600000000002").all(RawField.UT))
                .containsExactly("ISI:000600000000001");
        assertThat(zotero("WOS:0006", "").all(RawField.UT)).isEmpty();
        assertThat(zotero("", "").authors()).extracting(RawAuthor::name).containsExactly("Ek, Anna", "Al, Bo");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aTableIsReadWhateverSeparatesItsCells(final String separator) {
        final String table = ",Key,Item Type,Publication Title,Title,Author\n1,K,journalArticle,J,T,Ek A\n\n,,,,,\n";
        assertThat(Reads.one(table.replace(",", separator)).all(RawField.TITLE)).containsExactly("T");
    }

    @Test
    void aRowAsWideAsTheHeaderOrWithEmptyCellsBeyondItFits() {
        final String rows = """
                K,journalArticle,J,T,A,,
                K,journalArticle,J,U,A,,,, ,
                K,journalArticle,J,V,A,,,x
                K,journalArticle,J,W,A,
                K,journalArticle,J,X,A,,
                """;
        final List<Reading> readings = Reads.all(ZOTERO + rows);
        assertThat(readings).extracting(r -> r instanceof RawRecord).containsExactly(true, true, false, false, true);
        assertThat(readings.get(2))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.cause()).contains("8 cells where the header has 7"));
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsRowAlone() {
        final List<Reading> readings =
                Reads.all(ZOTERO + "K,journalArticle,J,\"T,A,,\nK,journalArticle,J,U,A,,\nK,journalArticle,J,V,A,,\n");
        assertThat(readings).extracting(r -> r instanceof RawRecord).containsExactly(false, true, true);
        assertThat(readings.get(0))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.position()).isEqualTo("line 2"));
        assertThat(readings.get(1))
                .isInstanceOfSatisfying(
                        RawRecord.class, r -> assertThat(r.position()).isEqualTo("line 3"));
    }

    @Test
    void blanksBetweenAQuoteAndTheNextCellAreNoText() {
        assertThat(Reads.one(ZOTERO + "K, \"journalArticle\"  ,J,\"T, \"a\" or b\" ,A,,\n")
                        .all(RawField.TITLE))
                .containsExactly("T, \"a\" or b");
    }

    @Test
    void linesInsideACellBelongToIt() {
        assertThat(Reads.one(ZOTERO + "K,journalArticle,J,\"T, a\n\"\"long\"\" one\",A,,\n")
                        .all(RawField.TITLE))
                .containsExactly("T, a\n\"long\" one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"A title\" | A title",
                "\"The \"\"best\"\" sleep\" | The \"best\" sleep",
                "\"Sleep\" and \"dreams\" | \"Sleep\" and \"dreams\"",
                "6\" needles | 6\" needles",
                "\" | \"",
                "\"\"\"\" | \""
            })
    void aQuotationMarkBetweenTabsIsOneUnlessASpreadsheetQuotedTheCell(final String cell, final String title) {
        assertThat(Reads.one(WOS + wos(cell)).all(RawField.TITLE)).containsExactly(title);
    }

    @Test
    void aRowMayLackTheTabsAtItsEnd() {
        final String header = "PT\tAU\tTI\tSO\tUT\tPY\tVL\tIS\n";
        assertThat(Reads.one("\n" + header + "J\tEk, A\tT\tSLEEP\tWOS:000600000000001\n")
                        .all(RawField.UT))
                .containsExactly("WOS:000600000000001");
        assertThat(Reads.one(header + "J\tEk, A\tT\tSLEEP\tWOS:000600000000001\t2020\t1\t2\t\t \n")
                        .all(RawField.ISSUE_YEAR))
                .containsExactly("2020");
    }

    @Test
    void aRowThatLacksMoreIsToldAndSoIsOneThatHasTooMuch() {
        final List<Reading> readings = Reads.all(WOS + "J\tEk, A\tT\n" + wos("U") + wos("V").strip() + "\tbeyond\n"
                + wos("W") + "J\tEk, A\tX\tSLEEP\t2020\t\n");
        assertThat(readings).extracting(r -> r instanceof RawRecord).containsExactly(false, true, false, true, true);
        assertThat(readings.get(0))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.cause()).contains("3 cells where the header has 6"));
    }

    @Test
    void partsOfABrokenRowAreToldOnce() {
        final List<Reading> readings = Reads.all(WOS + "J\tEk, A\tbroken\nSLEEP\t2020\nx\n" + wos("U"));
        assertThat(readings).extracting(r -> r instanceof RawRecord).containsExactly(false, true);
    }

    @Test
    void aTableThatEndsInsideARowIsRefused() {
        assertThatThrownBy(() -> Reads.all(WOS + wos("T") + "J\tEk, A\tT"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("export:3: ")
                .hasMessageContaining("middle of a row");
    }
}
