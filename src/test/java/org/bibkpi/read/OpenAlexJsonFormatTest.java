package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawAuthor;
import org.bibkpi.model.RawField;
import org.bibkpi.model.RawRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Works of OpenAlex. */
final class OpenAlexJsonFormatTest {
    private static RawRecord work(final String members) {
        return Reads.one("{\"id\":\"https://openalex.org/W1\",\"title\":\"T\"," + members + "}\n");
    }

    @ParameterizedTest
    @CsvSource({"90, 91, 0.90", "99, 100, 0.99", "88, 89, 0.88", "0, 5, 0.00", "89, 90, ''", "5, 100, ''"})
    void aRangeOfPercentilesCountsWhereItTellsTheMostCitedTenth(final int min, final int max, final String value) {
        assertThat(work("\"cited_by_percentile_year\":{\"min\":" + min + ",\"max\":" + max + "}")
                        .all(RawField.CITATION_PERCENTILE))
                .isEqualTo(value.isEmpty() ? List.of() : List.of(value));
    }

    @Test
    void thePercentileOfTheFieldIsPreferredAndHalfARangeIsNone() {
        assertThat(
                        work("\"citation_normalized_percentile\":{\"value\":0.4},\"cited_by_percentile_year\":{\"min\":95,\"max\":96}")
                                .all(RawField.CITATION_PERCENTILE))
                .containsExactly("0.4");
        assertThat(work("\"cited_by_percentile_year\":{\"min\":95}").all(RawField.CITATION_PERCENTILE))
                .isEmpty();
        assertThat(work("\"cited_by_percentile_year\":{\"max\":5}").all(RawField.CITATION_PERCENTILE))
                .isEmpty();
    }

    private static String authors(final int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"raw_author_name\":\"Anna Ek" + i + "\"}")
                .collect(Collectors.joining(",", "\"authorships\":[", "]"));
    }

    @ParameterizedTest
    @CsvSource({"99, false", "100, true", "101, false"})
    void aListOfAHundredAuthorsMayHaveBeenCut(final int count, final boolean cut) {
        assertThat(work(authors(count)).gaps().containsKey(Gap.AUTHORS_TRUNCATED))
                .isEqualTo(cut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"is_authors_truncated\":true", "\"authorships_truncated\":true", "\"authors_count\":3"})
    void aListIsCutIfTheWorkSaysSo(final String member) {
        assertThat(work(authors(2) + "," + member).gaps()).containsKey(Gap.AUTHORS_TRUNCATED);
        assertThat(work(authors(2) + ",\"authors_count\":2").gaps()).doesNotContainKey(Gap.AUTHORS_TRUNCATED);
    }

    @Test
    void aWorkWithoutAuthorshipsCannotTellAddresses() {
        assertThat(work("\"type\":\"article\"").gaps()).containsKey(Gap.NO_AFFILIATION_FIELD);
        assertThat(work(authors(0)).gaps()).doesNotContainKey(Gap.NO_AFFILIATION_FIELD);
    }

    @Test
    void preprintsAndRetractedWorksAreKnownAsSuch() {
        assertThat(work("\"type\":\"article\",\"type_crossref\":\"posted-content\"")
                        .all(RawField.TYPE))
                .containsExactly("posted-content");
        assertThat(work("\"type\":\"article\",\"type_crossref\":\"journal-article\",\"is_retracted\":true")
                        .all(RawField.TYPE))
                .containsExactly("article", "Retracted Publication");
    }

    @Test
    void printedNamesAndAddressesArePreferredToConclusions() {
        final RawRecord work = work("\"authorships\":["
                + "{\"raw_author_name\":\"A. Ek\",\"author\":{\"display_name\":\"Anna Ek\",\"orcid\":\"0000-0002-1825-0097\"},"
                + "\"affiliations\":[{\"raw_affiliation_string\":\"A\"},{\"raw_affiliation_string\":\" \"}],"
                + "\"raw_affiliation_strings\":[\"A\",\"B\"]},"
                + "{\"author\":{\"display_name\":\"Bo Al\"},\"raw_affiliation_string\":\"C\"}]");
        assertThat(work.authors())
                .containsExactly(
                        new RawAuthor("A. Ek", List.of("0000-0002-1825-0097"), List.of("A", "B")),
                        new RawAuthor("Bo Al", List.of(), List.of("C")));
    }

    @Test
    void theTitleIsTheDisplayedOneIfThereIsNoOther() {
        assertThat(Reads.one("{\"id\":\"https://openalex.org/W1\",\"display_name\":\"Shown\"}")
                        .all(RawField.TITLE))
                .containsExactly("Shown");
        assertThat(work("\"display_name\":\"Shown\"").all(RawField.TITLE)).containsExactly("T");
    }
}
