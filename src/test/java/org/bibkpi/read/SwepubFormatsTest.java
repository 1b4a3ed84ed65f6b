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

/** What Swedish universities report, in MODS and in the JSON of Swepub. */
final class SwepubFormatsTest {
    private static RawRecord mods(final String elements) {
        return Reads.one("<mods xmlns=\"http://www.loc.gov/mods/v3\"><titleInfo><title>T</title></titleInfo>" + elements
                + "</mods>");
    }

    private static RawRecord json(final String members) {
        return Reads.one("{\"hits\":[{\"recordId\":\"oai:x:1\",\"title\":\"T\",\"outputTypes\":[],\"creators\":[]"
                + members + "}]}");
    }

    private static String name(final String elements) {
        return "<name>" + elements + "</name>";
    }

    @Test
    void onlyAuthorsAreAuthors() {
        final String person = "<namePart type=\"family\">Ek</namePart><role><roleTerm>%</roleTerm></role>";
        assertThat(mods(name(person.replace("%", "aut"))
                                + name(person.replace("%", "pbl"))
                                + name(person.replace("%", "cre"))
                                + name("<namePart>Nobody</namePart>"))
                        .authors())
                .hasSize(2);
    }

    @Test
    void anAuthorHasNameOrcidIdAndAddresses() {
        final String role = "<role><roleTerm>aut</roleTerm></role>";
        assertThat(mods(name("<namePart type=\"given\">Anna</namePart><namePart type=\"family\">Ek</namePart>"
                                        + "<namePart type=\"date\">1970-</namePart>"
                                        + "<nameIdentifier type=\"local\">u1</nameIdentifier>"
                                        + "<nameIdentifier type=\"orcid\">0000-0002-1825-0097</nameIdentifier>"
                                        + "<affiliation>Uppsala University</affiliation>" + role)
                                + name("<namePart type=\"family\">Al</namePart><description>"
                                        + "https://orcid.org/0000-0001-5109-3700</description>"
                                        + "<description>head of it</description>" + role)
                                + name("<namePart>Sleep</namePart><namePart>Group</namePart>" + role))
                        .authors())
                .containsExactly(
                        new RawAuthor("Ek, Anna", List.of("0000-0002-1825-0097"), List.of("Uppsala University")),
                        new RawAuthor("Al", List.of("https://orcid.org/0000-0001-5109-3700"), List.of()),
                        new RawAuthor("Sleep, Group", List.of(), List.of()));
    }

    @Test
    void identifiersAreToldByTheirType() {
        final RawRecord record = mods(
                "<identifier type=\"uri\">urn:1</identifier>"
                        + "<identifier type=\"doi\">10.1234/a</identifier><identifier type=\"articleId\">7</identifier>"
                        + "<identifier type=\"articleId\">doi:10.1234/b</identifier><identifier type=\"pmid\">31000001</identifier>");
        assertThat(record.all(RawField.DOI)).containsExactly("10.1234/a", "doi:10.1234/b");
        assertThat(record.all(RawField.PMID)).containsExactly("31000001");
    }

    @Test
    void theJournalIsTheHostAndNoOtherRelatedWork() {
        final RawRecord record =
                mods("<relatedItem type=\"series\"><titleInfo><title>S</title></titleInfo></relatedItem>"
                        + "<relatedItem type=\"host\"><titleInfo><nonSort>The</nonSort><title>Journal</title>"
                        + "<subTitle>of sleep</subTitle></titleInfo><identifier type=\"issn\">0028-3878</identifier>"
                        + "<part><detail type=\"issue\"><number>2</number></detail><detail type=\"volume\"><number>40</number></detail>"
                        + "<extent><start>1</start><end>9</end></extent></part></relatedItem>");
        assertThat(record.all(RawField.JOURNAL)).containsExactly("The Journal: of sleep");
        assertThat(record.all(RawField.ISSN)).containsExactly("0028-3878");
        assertThat(record.all(RawField.VOLUME)).containsExactly("40");
        assertThat(record.all(RawField.ISSUE)).containsExactly("2");
        assertThat(record.all(RawField.PAGES)).containsExactly("1-9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "authority=\"svep\" type=\"publicationType\" | art | journal article",
                "authority=\"svep\" type=\"publicationType\" | xyz | xyz",
                "authority=\"kb.se\" type=\"outputType\" | publication/book-chapter | book-chapter",
                "authority=\"kb.se/term\" type=\"outputType\" | https://id.kb.se/term/swepub/output/artistic-work | artistic-work",
                "authority=\"svep\" type=\"contentType\" | ref | ~~",
                "authority=\"diva\" type=\"publicationType\" | article | ~~"
            })
    void theTypeIsThatOfSwepub(final String attributes, final String genre, final String type) {
        assertThat(mods("<genre " + attributes + ">" + genre + "</genre>").all(RawField.TYPE))
                .isEqualTo(type.isEmpty() ? List.of() : List.of(type));
    }

    @Test
    void theTitleInTheLanguageOfTheWorkIsPreferredToATranslation() {
        assertThat(Reads.one("<mods><titleInfo type=\"alternative\"><title>Sleep</title></titleInfo>"
                                + "<titleInfo><title>Sömn</title></titleInfo></mods>")
                        .all(RawField.TITLE))
                .containsExactly("Sömn");
        assertThat(Reads.one("<mods><titleInfo type=\"alternative\"><title>Sleep</title></titleInfo></mods>")
                        .all(RawField.TITLE))
                .containsExactly("Sleep");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    void creatorsThatAreCountedButNotListedWereCut(final int count, final boolean cut) {
        assertThat(json(",\"creatorCount\":" + count).gaps().containsKey(Gap.AUTHORS_TRUNCATED))
                .isEqualTo(cut);
    }

    @Test
    void creatorsHaveNamesAndAddressesFromTheSmallestUnitOn() {
        assertThat(Reads.one("{\"hits\":[{\"title\":\"T\",\"outputTypes\":[],\"creators\":["
                                + "{\"familyName\":\"Ek\",\"givenName\":\"Anna\",\"freetext_affiliations\":[[\"Neurologi\",\"\",\"KI\"],[\"UU\"]]},"
                                + "{\"familyName\":\"Al\"},{\"givenName\":\"Bo\"},{\"name\":\"Sleep Group\"}]}]}")
                        .authors())
                .containsExactly(
                        new RawAuthor("Ek, Anna", List.of(), List.of("Neurologi, KI", "UU")),
                        new RawAuthor("Al", List.of(), List.of()),
                        new RawAuthor("Bo", List.of(), List.of()),
                        new RawAuthor("Sleep Group", List.of(), List.of()));
    }

    @Test
    void aHitThatIsNoWorkIsToldAsDamaged() {
        assertThat(Reads.all("{\"hits\":[{\"recordId\":\"1\",\"creators\":[],\"outputTypes\":[]},{\"title\":\"T\"},"
                        + "{\"creators\":[],\"title\":\"U\"}]}"))
                .extracting(r -> r instanceof Rejection)
                .containsExactly(false, true, false);
    }
}
