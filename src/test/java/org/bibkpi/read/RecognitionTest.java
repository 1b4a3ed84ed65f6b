package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats are told from what a file begins with: all that a format may begin with, and no other file. */
final class RecognitionTest {
    private static ContentHead head(final String text) {
        return new ContentHead("export", ContentHead.Kind.TEXT, StringEscapeUtils.unescapeJava(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "crossref | {\"status\":\"ok\",\"message-type\":\"work-list\",\"message\":{}}",
                "crossref | {\"status\":\"ok\",\"message-type\" : \"work\",\"message\":{}}",
                "crossref | {\"message\": {\"indexed\": {}, \"DOI\": \"10.1/a\"}}",
                "crossref | {\"message\": {\"facets\": {}, \"items\": []}}",
                "crossref | {\"indexed\":{},\"DOI\":\"10.1/a\",\"title\":[\"T\"]}",
                "crossref | {\"items\":[{\"DOI\":\"10.1/a\",\"title\":[\"T\"]}]}",
                "csl-json | [{\"type\":\"article-journal\",\"title\":\"T\",\"issued\":{}}]",
                "csl-json | {\"type\": \"entry-encyclopedia\", \"title\": \"T\", \"container-title\": \"J\"}",
                "europepmc-json | {\"hitCount\":0,\"resultList\":{\"result\":[]}}",
                "europepmc-json | [{\"id\":\"1\",\"authorString\":\"Ek A.\",\"pubYear\":\"2020\"}]",
                "swepub-json | {\"hits\":[{\"creators\":[],\"publicationChannel\":\"J\"}]}",
                "swepub-json | {\"hits\":[{\"creators\":[{\"freetext_affiliations\":[]}]}]}",
                "swepub-json | {\"hits\":[{\"creators\":[],\"outputTypes\":[]}]}",
                "openalex-json | {\"id\":\"https:\\\\/\\\\/openalex.org\\\\/W1\"}",
                "openalex-json | {\"ids\":{\"openalex\":\"https://openalex.org/W1\"}}",
                "openalex-json | {\"meta\":{\"count\":0},\"results\":[]}",
                "bibtex-generic | \\t@article{a, title = {T}}",
                "bibtex-generic | \\u0020@article{a, title = {T}}",
                "bibtex-generic | % by anna@example.org\\n  @article{a, title = {T}}",
                "bibtex-generic | @article{a, title = {T}}\\n@article{b, title = {U}, source = {Scopus}}",
                "scopus-bibtex | @article{a, title = {T}, source = {Scopus}}",
                "scopus-bibtex | Scopus\\nEXPORT DATE: 1 May\\n\\n@ARTICLE{a, title={T}, source={Scopus}}\\n@ARTICLE{b, title={U}}",
                "europepmc-xml | <responseWrapper><hitCount>0</hitCount></responseWrapper>",
                "europepmc-xml | <?xml version=\"1.0\"?><responseWrapper><resultList></resultList></responseWrapper>"
            })
    void aFormatKnowsWhatItMayBeginWith(final String format, final String text) {
        assertThat(Exports.recognise(head(text)).id()).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\":\"Not found\"}",
                "{\"message-type\":\"journal\",\"message\":{\"ISSN\":[]}}",
                "Dear all, \"message-type\":\"work-list\", \"message\":{\"items\":[]}",
                "{\"DOI\":\"10.1/a\",\"title\":[\"T\"]}",
                "{\"indexed\":{},\"DOI\":\"10.1/a\"}",
                "{\"indexed\":{},\"title\":[\"T\"]}",
                "[{\"type\":\"article-journal\",\"issued\":{}}]",
                "[{\"type\":\"article-journal\",\"title\":\"T\"}]",
                "[{\"type\":\"figure\",\"title\":\"T\",\"issued\":{}}]",
                "{\"hitCount\":1}",
                "{\"resultList\":{}}",
                "{\"authorString\":\"Ek A.\"}",
                "{\"pubYear\":\"2020\"}",
                "{\"hits\":[{\"creators\":[]}]}",
                "{\"hits\":[{\"outputTypes\":[]}]}",
                "{\"id\":\"https://openalex.org/A1\"}",
                "{\"meta\":{\"count\":1},\"results\":[{}]}",
                "Write to anna@article{a, title = {T}}",
                "@article of the week, see below",
                "<hitCount>0</hitCount>",
                "<responseWrapper><error/></responseWrapper>",
                "See <responseWrapper> and <hitCount>",
                "<html>mods</html>",
                "See <mods> and <modsCollection>",
                "<modsIndex/>"
            })
    void noFormatTakesWhatOnlyResemblesIt(final String text) {
        assertThat(Exports.isExport(head(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mods><titleInfo/></mods>",
                "<m:mods xmlns:m=\"http://www.loc.gov/mods/v3\">",
                "<modsCollection><mods>",
                "\n<x:modsCollection xmlns:x=\"http://www.loc.gov/mods/v3\">",
                "<OAI-PMH><request metadataPrefix=\"mods\"/><record><header status=\"deleted\"/></record>"
            })
    void modsIsKnownByItsElementWhateverItsPrefix(final String text) {
        assertThat(ModsHead.isMods(head(text))).isTrue();
        assertThat(ModsHead.isCollection(head(text))).isEqualTo(text.contains("modsCollection"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<OAI-PMH><request metadataPrefix=\"oai_dc\"/>",
                "<modsIndex/>",
                "<html>mods</html>",
                "See <mods>"
            })
    void whatOnlySpeaksOfModsIsNone(final String text) {
        assertThat(ModsHead.isMods(head(text))).isFalse();
    }
}
