package org.bibkpi.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.bibkpi.model.InputException;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {
    private static final String HEADER =
            "person_id,family_name,given_name,other_names,orcid,grant_form,valid_from,valid_to\n";
    private static final String ORCID = "0000-0002-1825-0097";

    private final Path folder;

    RosterReaderTest(@TempDir final Path folder) {
        this.folder = folder;
    }

    @Test
    void gathersTheRowsOfAPerson() throws IOException {
        final Roster roster = read("P1,Berg,Anna,,,junior,2016,2018\n"
                + "P2,Holm,Erik,,,professor,2016,\n"
                + "P1,Berg,Anna,\"Lind;Berg Lind, Anna\"," + ORCID + ",professor,2020-07-01,2021-06-30\n");
        final RosterPerson anna = roster.find(new Orcid(ORCID)).orElseThrow();
        assertThat(roster.persons()).hasSize(2);
        assertThat(anna.names())
                .containsExactly(
                        new PersonName("Berg", "Anna"),
                        new PersonName("Lind", "Anna"),
                        new PersonName("Berg Lind", "Anna"));
        assertThat(anna.grantForms(2017)).containsExactly("junior");
        assertThat(anna.funded(2019)).isFalse();
        assertThat(anna.grantForms(2021)).containsExactly("professor");
        assertThat(roster.headCount(2016, Set.of("junior"))).isEqualTo(1);
        assertThat(roster.headCount(2016, Set.of("professor"))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://orcid.org/0000-0002-1825-0097",
                "http://orcid.org/0000000218250097",
                "0000 0002 1825 0097",
                "ORCID: 0000-0002-1825-0097"
            })
    void readsAnOrcidInAnySpelling(final String written) throws IOException {
        assertThat(read("P1,Berg,Anna,," + written + ",junior,2016,2018\n").find(new Orcid(ORCID)))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P1,Berg,Anna,,0000-0002-1825-0098,junior,2016,2018       | :2:orcid      | no ORCID iD",
                "P1,Berg,Anna,,,junior,16,2018                            | :2:valid_from | Write 2019 or 2019-07-01",
                "P1,Berg,Anna,,,junior,2016,2018-02-30                    | :2:valid_to   | neither a year nor a date",
                "P1,Berg,Anna,,,junior,2019,2018                          | :2:valid_to   | ends before it begins",
                ",Berg,Anna,,,junior,2016,2018                            | :2:person_id  | cell is empty",
                "P1,,Anna,,,junior,2016,2018                              | :2:family_name | cell is empty"
            })
    void saysWhereAndWhatToWrite(final String row, final String where, final String what) {
        assertThatThrownBy(() -> read(row + "\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("roster.csv" + where)
                .hasMessageContaining(what)
                // Not 0098 alone: the folder's name is made of digits.
                .hasMessageNotContainingAny("Berg", "Anna", "1825-0098");
    }

    @Test
    void refusesTwoPersonsWithOneOrcid() {
        assertThatThrownBy(() -> read("P1,Berg,Anna,," + ORCID + ",junior,2016,2018\n"
                        + "P2,Holm,Erik,,https://orcid.org/" + ORCID + ",junior,2016,2018\n"))
                .hasMessageContaining("roster.csv:3:orcid")
                .hasMessageContaining("in line 2")
                .hasMessageNotContainingAny("Berg", "Holm", ORCID);
    }

    @Test
    void namesTheColumnThatIsMissing() {
        assertThatThrownBy(() -> readAll("person_id,family_name,given_name,other_names,grant_form,valid_from,valid_to"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no column 'orcid'");
    }

    @Test
    void doesNotQuoteNamesWhenTheHeaderIsMissing() {
        assertThatThrownBy(() -> readAll("P1,Berg,Anna,,,junior,2016,2018"))
                .isInstanceOf(InputException.class)
                .hasMessageNotContainingAny("Berg", "Anna");
    }

    /** Invented numbers with a right check digit; 811228-9874 is Skatteverket's own example. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "811228-9874",
                "8112289874",
                "19811228-9874",
                "198112289874",
                "811228+9874",
                "811228 9874",
                "811228\u20139874",
                "1981-12-28-9874",
                "1981-12-28 9874",
                "SE-811228-9874",
                "811228-9874-1",
                "x8112289874x",
                "811288-9871",
                "8112889871",
                "198112889871",
                "070112-1238",
                "0701121238",
                "200701121238",
                "0807231238",
                "0807831235"
            })
    void refusesAPersonalIdentityNumberAnywhere(final String number) {
        for (final String row : new String[] {
            number + ",Berg,Anna,,,junior,2016,2018\n", "P1,Berg,Anna,see " + number + ",,junior,2016,2018\n"
        }) {
            assertThatThrownBy(() -> read(row))
                    .as(number)
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("roster.csv:2:")
                    .hasMessageContaining("personal identity number")
                    .hasMessageNotContainingAny(number, "Berg");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1825-0097",
                "0000000218250097",
                "0701234567",
                "070-112 12 38",
                "+46701121238",
                "0046701121238",
                "08-58580000",
                "08-072 312 38",
                "811228-9875",
                "2016-07-01",
                "2016-07-01/2018-06-30",
                "2016-07-01-2018",
                "20160701-20180630",
                "811328-9874",
                "556036-0793",
                "A8112289874123"
            })
    void leavesOtherNumbersAlone(final String number) {
        assertThat(PersonalIdentityNumbers.isIn("note", number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "phone, 0701121238, false",
        "work_phone, 0807231238, false",
        "Telefonnummer, 0701121238, false",
        "note, tel. 0701121238, false",
        "note, mobil 0701121238, false",
        "note, Alfonso 0701121238, true",
        "phone, 070112-1238, true",
        "phone, 200701121238, true",
        "phone, 8112289874, true"
    })
    void takesTenDigitsForATelephoneNumberOnlyWhereAWordSaysSo(
            final String column, final String cell, final boolean refused) {
        assertThat(PersonalIdentityNumbers.isIn(column, cell)).isEqualTo(refused);
    }

    private Roster read(final String rows) throws IOException {
        return readAll(HEADER + rows);
    }

    private Roster readAll(final String text) throws IOException {
        return RosterReader.read(Files.writeString(folder.resolve("roster.csv"), text));
    }
}
