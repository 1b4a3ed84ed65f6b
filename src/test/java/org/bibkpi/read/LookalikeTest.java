package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is often taken for an export; more of it in {@link BadInputTest}. */
final class LookalikeTest {
    private static String named(final String head) {
        return Lookalike.find(StringEscapeUtils.unescapeJava(head))
                .map(Lookalike::what)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\\n <!doctype HTML>\\n | a web page",
                "<HTML><head> | a web page",
                "<?xml version=\"1.0\"?>\\n<html lang=\"sv\"> | a web page",
                "GIF89a | a picture",
                "\\u00FF\\u00D8\\u00FF\\u00E0 | a picture",
                "1. Invented. 2020;1(1):1.\\n\\nSleep.\\n\\nPMID: 31000001 | a page of PubMed",
                "Your query : AU-ID(1)\\n | an analysis of results of Scopus",
                "YOUR QUERY: AU-ID(1)\\n | an analysis of results of Scopus",
                "Scopus\\r\\nEXPORT DATE | the plain text of Scopus",
                "\"Document h-Index : 3\" | the citation overview",
                "Title,Category Normalized Citation Impact\\n | a table of InCites",
                "RT Book\\rID 1\\rT1 Sleep | tags of RefWorks",
                "<12> \\r\\nAuthors Full Name\\r\\n  Ek A. | a citation text of Ovid",
                "31000001\\r\\n31000002\\r\\n31000003\\r\\n31000004 | a list of PMIDs",
                "3100\\n3200\\n3300\\n3400 | a list of PMIDs",
                "{\"error\":{\"code\":429}} | a web service that reports an error",
                "<?xml version=\"1.0\"?><ERROR>Limit</ERROR> | a web service that reports an error",
                "<response><error code=\"1\"/></response> | a web service that reports an error",
                "PK\\u0003\\u0004 ppt/slides | slides",
                "PK\\u0003\\u0004 mimetype | a workbook of another kind"
            })
    void isNamed(final String head, final String what) {
        assertThat(named(head)).contains(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PDF is what they sent",
                "The page says <html> somewhere",
                "1: a first point, of two",
                "2. Invented. PMID: 31000001",
                "The Total Citations of last year",
                "The Average per Year of last year",
                "Title\\nRecord Count",
                "Answer to your query: none",
                "Scopus is a database",
                "Document Title,Year",
                "Year,subtotal",
                "Scopus Source title,Year",
                "EID,Year",
                "Cites,Authors",
                "GSRank,Authors",
                "RT or not RT, that is the question\\nHe said",
                "ID 1\\nT1 Sleep",
                "%0",
                "<8> points of view",
                "creators,title",
                "outputTypes,title",
                "Jurisdiction,Kind",
                "Lens ID,Title",
                "31000001\\n31000002\\n31000003\\n31000004 and more",
                "123456789\\n223456789\\n323456789\\n423456789",
                "an error"
            })
    void whatHasHalfOfTheMarksIsNotNamed(final String head) {
        assertThat(named(head)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {4_999, 5_000})
    void aLongAnswerIsMoreThanAnError(final int length) {
        final String answer = "<x><error id=\"1\"/>" + "y".repeat(length - 18);
        assertThat(named(answer).isEmpty()).isEqualTo(length >= 5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a", "%PDF-1.4", "{\\rtf1"})
    void isNamedInTheRefusalOfAFile(final String head) {
        final byte[] bytes = head.getBytes(StandardCharsets.UTF_8);
        assertThat(catchThrowable(() -> Exports.open(new InMemoryFile("a.txt", bytes))))
                .hasMessageStartingWith("a.txt: This is a ")
                .hasMessageContaining("Export the records again");
    }
}
