package org.bibkpi.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bibkpi.model.InputException;
import org.bibkpi.model.Issn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JournalListReaderTest {
    private static final String OWN = "issn,title,clinical,valid_from,valid_to\n";
    private static final String NORWEGIAN = "Original tittel;Print ISSN;Online ISSN;NPI fagområde;NPI fagfelt\n";

    private final Path folder;

    JournalListReaderTest(@TempDir final Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234-5678,A,yes,, | list.csv:2 | wrong check digit",
                "0028-0836,A,maybe,, | list.csv:2 | Write yes, no or mixed",
                "0028-0836,A,yes,2020,2019 | list.csv:2 | comes after valid_to",
                "0028-0836,A,yes,soon, | list.csv:2 | is not a year"
            })
    void refusesWrongValuesWithTheirLine(final String row, final String where, final String what) {
        assertThatThrownBy(() -> read(OWN + row + "\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(where)
                .hasMessageContaining(what);
    }

    @Test
    void refusesTwoClassesOfOneJournalForOneYear() {
        assertThatThrownBy(() -> read(OWN + "0028-0836,A,yes,,2019\n0028-0836,A,no,2019,\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("list.csv:3")
                .hasMessageContaining("0028-0836");
    }

    @Test
    void theClassHoldsInItsYears() throws IOException {
        final JournalRegister register = read(OWN + "0028-0836,A,no,,2018\n0028-0836,A,yes,2019,2020\n");
        assertThat(classes(register, 2018)).containsExactly(JournalClass.NO);
        assertThat(classes(register, 2019)).containsExactly(JournalClass.YES);
        assertThat(classes(register, 2021)).isEmpty();
    }

    @Test
    void rowsOfOneTitleAndClassAreEditionsOfOneJournal() throws IOException {
        final JournalRegister register = read(OWN + "0028-0836,A,yes,,\n1476-4687,A,yes,,\n");
        assertThat(register.otherEditions(new Issn("0028-0836"))).containsExactly(new Issn("1476-4687"));
        assertThat(register.findByTitle("the a", 2020)).hasSize(1);
    }

    @Test
    void journalsOfOneTitleAreBothFound() throws IOException {
        final JournalRegister register = read(
                NORWEGIAN + "A;0028-0836;;Medisin og helsefag;Nefrologi\nA;1476-4687;;Medisin og helsefag;Pediatri\n");
        assertThat(register.findByTitle("A", 2020)).hasSize(2);
    }

    @Test
    void tellsTheKnownFormsWhereItKnowsNone() {
        assertThatThrownBy(() -> read("a;b\n1;2\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Its columns: a, b.")
                .hasMessageContaining("Norwegian")
                .hasMessageContaining("SCImago");
    }

    @Test
    void aJobsOwnFieldClassesReplaceThoseOfBibkpi() throws IOException {
        write("mine.yaml", fieldClasses("npi", "Nefrologi", "no"));
        final JournalRegister register =
                read(NORWEGIAN + "A;0028-0836;;Medisin og helsefag;Nefrologi\n", Optional.of("mine.yaml"));
        assertThat(classes(register, 2020)).containsExactly(JournalClass.NO);
    }

    @Test
    void refusesFieldClassesOfAnotherClassification() {
        assertThatThrownBy(() -> read(NORWEGIAN + "A;0028-0836;;;Nefrologi\n", Optional.of("asjc")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("'asjc'")
                .hasMessageContaining("'npi'");
    }

    @Test
    void refusesFieldClassesForAListThatClassesJournalsItself() {
        assertThatThrownBy(() -> read(OWN + "0028-0836,A,yes,,\n", Optional.of("npi")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Leave it out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nefrologi, nefrologi", "Nefrologi, NEFROLOGI"})
    void refusesAFieldThatStandsTwice(final String names) throws IOException {
        write("mine.yaml", fieldClasses("npi", names, "no"));
        assertThatThrownBy(() -> FieldClassesReader.read("mine.yaml", folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("stands twice");
    }

    @Test
    void refusesAMissingList() {
        assertThatThrownBy(() ->
                        JournalListReader.read(new JournalListSource("list", "absent.csv", Optional.empty(), folder)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("absent.csv");
    }

    private static String fieldClasses(final String classification, final String names, final String clinical) {
        return "classification: " + classification + "\ntitle: mine\nsource: me\nfields:\n  - clinical: \"" + clinical
                + "\"\n    why: I say so.\n    names: [" + names + "]\n";
    }

    private static List<JournalClass> classes(final JournalRegister register, final int year) {
        return register.find(new Issn("0028-0836"), year).stream()
                .map(ListedJournal::clinical)
                .toList();
    }

    private JournalRegister read(final String text) throws IOException {
        return read(text, Optional.empty());
    }

    private JournalRegister read(final String text, final Optional<String> classes) throws IOException {
        write("list.csv", text);
        return (JournalRegister) JournalListReader.read(new JournalListSource("list", "list.csv", classes, folder));
    }

    private void write(final String name, final String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
