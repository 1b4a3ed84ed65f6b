package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bibkpi.model.Gap;
import org.bibkpi.model.InputException;
import org.bibkpi.model.RawAuthor;
import org.bibkpi.model.RawField;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.Reading;
import org.bibkpi.model.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RIS in its dialects. */
final class RisFormatTest {
    private static RawRecord record(final String... lines) {
        return Reads.one("TY  - JOUR\nTI  - T\n" + String.join("\n", lines) + "\nER  - \n");
    }

    private static List<List<String>> addresses(final RawRecord record) {
        return record.authors().stream().map(RawAuthor::addresses).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AD  - (Ek, A.) Uppsala University",
                "AD  - [Ek, Anna] Uppsala University",
                "AD  - (Ek, A., anna.ek@example.org) Uppsala University",
                "M1  - (Ek, A.) Uppsala University",
                "C1  - [Ek, Anna] Uppsala University",
                "AD  - Ek, A, Uppsala University"
            })
    void anAddressBelongsToWhomItNames(final String line) {
        final RawRecord record = record("AU  - Ek, Anna", "AU  - Al, Bo", line);
        assertThat(addresses(record)).containsExactly(List.of("Uppsala University"), List.of());
        assertThat(record.gaps()).doesNotContainKeys(Gap.NO_AFFILIATION_FIELD, Gap.NO_AUTHOR_LINKS);
    }

    @Test
    void anAddressThatNamesNobodyIsKeptWithoutAuthor() {
        final RawRecord record = record("AU  - Ek, Anna", "AD  - Uppsala University");
        assertThat(record.all(RawField.UNLINKED_ADDRESS)).containsExactly("Uppsala University");
        assertThat(record.gaps()).containsKey(Gap.NO_AUTHOR_LINKS);
    }

    @Test
    void otherNotesInTheTagsOfAddressesAreNone() {
        final RawRecord record = record("AU  - Ek, Anna", "M1  - 12", "C1  - Figures: 3");
        assertThat(addresses(record)).containsExactly(List.of());
        assertThat(record.all(RawField.UNLINKED_ADDRESS)).isEmpty();
    }

    @Test
    void whatARecordHasNoTagForItCannotAnswer() {
        assertThat(record("AU  - Ek, Anna").gaps())
                .containsKeys(Gap.NO_AFFILIATION_FIELD, Gap.NO_ISSN_FIELD, Gap.NO_ORCID_FIELD, Gap.NO_TYPE_FIELD);
        assertThat(record("AD  - X", "SN  - 0028-3878", "AI  - ", "M3  - Article")
                        .gaps())
                .doesNotContainKeys(Gap.NO_AFFILIATION_FIELD, Gap.NO_ISSN_FIELD, Gap.NO_ORCID_FIELD, Gap.NO_TYPE_FIELD);
    }

    @Test
    void aNumberInTheNoteOfEbscoBelongsToTheWholeNameBeforeIt() {
        final RawRecord record = record(
                "AU  - Ek, A.",
                "AU  - von Ek, A.",
                "N1  - Accession Number: 1; von Ek, A. 2; Ek, A. 1; Affiliation:  1: Lund University  2: Uppsala University;"
                        + " Source Info: 2016");
        assertThat(addresses(record)).containsExactly(List.of("Lund University"), List.of("Uppsala University"));
    }

    @Test
    void anOrcidIdBelongsToTheOneItNames() {
        final RawRecord record = record(
                "AU  - Ek, Anna",
                "AU  - Al, Bo",
                "AI  - Ek, Anna; ORCID: https://orcid.org/0000-0002-1825-0097 Al, Bo; ORCID: 0000-0001-5109-3700");
        assertThat(record.authors())
                .extracting(RawAuthor::orcids)
                .containsExactly(List.of("0000-0002-1825-0097"), List.of("0000-0001-5109-3700"));
    }

    @Test
    void theDatabasesOwnWordForTheTypeIsPreferred() {
        assertThat(record("M3  - Review; English").all(RawField.TYPE)).containsExactly("Review");
        assertThat(record("M3  - 10.1234/a").all(RawField.TYPE)).containsExactly("JOUR");
    }

    @Test
    void wordsOfOvidForNoPageAreNoPage() {
        assertThat(record("SP  - No", "EP  - Specified").all(RawField.PAGES)).isEmpty();
        assertThat(record("SP  - 1", "EP  - 9").all(RawField.PAGES)).containsExactly("1-9");
    }

    @Test
    void valuesThatLostTheLineEndBetweenThemAreSeveral() {
        assertThat(record("AU  - Ek, AnnaAU  - Al, Bo").authors())
                .extracting(RawAuthor::name)
                .containsExactly("Ek, Anna", "Al, Bo");
    }

    @Test
    void aRecordThatLostItsFirstLineIsToldAndTheNextOneRead() {
        final List<Reading> readings = Reads.all("""
                TY  - JOUR
                TI  - A
                ER  -
                TI  - B
                AU  - Ek, A
                PY  - 2020
                ER  -
                TY  - JOUR
                TI  - C
                ER  -
                """);
        assertThat(readings).hasSize(3);
        assertThat(readings.get(1)).isInstanceOfSatisfying(Rejection.class, r -> {
            assertThat(r.position()).isEqualTo("line 7");
            assertThat(r.cause()).contains("no first line");
        });
    }

    @Test
    void aFewTagsBetweenRecordsAreNoRecord() {
        assertThat(Reads.records("""
                Provider: X
                DB  - X

                TY  - JOUR
                TI  - A
                ER  -
                ID  - 3
                PB  - X
                ER  -
                TY  - JOUR
                TI  - B
                ER  -
                """)).hasSize(2);
    }

    @Test
    void aRecordThatLostItsEndIsToldAndTheNextOneRead() {
        final List<Reading> readings = Reads.all("TY  - JOUR\nTI  - A\nTY  - JOUR\nTI  - B\nER -\n");
        assertThat(readings).hasSize(2);
        assertThat(readings.get(0))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.position()).isEqualTo("line 1"));
        assertThat(readings.get(1))
                .isInstanceOfSatisfying(
                        RawRecord.class, r -> assertThat(r.id().number()).isEqualTo(2));
    }

    @Test
    void aFileThatEndsInsideARecordIsRefused() {
        assertThatThrownBy(() -> Reads.all("TY  - JOUR\nTI  - A\nER  - \nTY  - JOUR\nTI  - B"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("export:5: ")
                .hasMessageContaining("middle of a record");
    }

    @Test
    void aLongValueGoesOnInTheLinesBelow() {
        assertThat(record("T2  - A journal", "of sleep", "", "  and more").all(RawField.JOURNAL))
                .containsExactly("A journal of sleep and more");
    }
}
