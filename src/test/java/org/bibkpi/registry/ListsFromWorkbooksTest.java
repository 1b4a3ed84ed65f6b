package org.bibkpi.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bibkpi.sheet.SmallWorkbook.number;
import static org.bibkpi.sheet.SmallWorkbook.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bibkpi.model.InputException;
import org.bibkpi.model.Issn;
import org.bibkpi.model.ReportedValue;
import org.bibkpi.sheet.SmallWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of a job as workbooks. */
final class ListsFromWorkbooksTest {
    private static final int GENERAL = 0;
    private static final int DATE = 1;

    @TempDir
    private Path folder;

    @Test
    void readsARosterWithDatesAsDates() throws IOException {
        final Path file = workbook(
                List.of(
                        "person_id",
                        "family_name",
                        "given_name",
                        "other_names",
                        "orcid",
                        "grant_form",
                        "valid_from",
                        "valid_to"),
                List.of(
                        text("P1"),
                        text("Åkerö"),
                        text("Eva"),
                        "",
                        text("0000-0002-1825-0097"),
                        text("professor"),
                        number("43466", DATE),
                        number("2021", GENERAL)));

        assertThat(RosterReader.read(file).persons()).hasSize(1);
        try (DelimitedFile list = DelimitedFile.open(file)) {
            assertThat(list.next().cells())
                    .containsExactly(
                            "P1", "Åkerö", "Eva", "", "0000-0002-1825-0097", "professor", "2019-01-01", "2021");
        }
    }

    @Test
    void readsAListOfJournals() throws IOException {
        final Path file = workbook(
                List.of("issn", "title", "clinical", "valid_from", "valid_to"),
                List.of(text("0028-3878"), text("Neurology"), text("yes"), number("2016", GENERAL), ""));

        final JournalRegister register = (JournalRegister)
                JournalListReader.read(new JournalListSource("list", file.toString(), Optional.empty(), file));
        assertThat(register.find(new Issn("0028-3878"), 2019)).hasSize(1);
    }

    @Test
    void readsReportedValuesWithoutTheErrorsOfTheirArithmetic() throws IOException {
        final Path file = workbook(
                List.of("kpi_id", "period", "value", "unit", "source"),
                List.of(
                        text("balanced_funds"),
                        number("2022", GENERAL),
                        number("-6.5850000000000001", GENERAL),
                        text("MSEK"),
                        text("Annual report")));

        assertThat(ReportedValueReader.read(file, Map.of("balanced_funds", Set.of("MSEK"))))
                .singleElement()
                .extracting(ReportedValue::year, ReportedValue::value)
                .containsExactly(2022, new BigDecimal("-6.585"));
    }

    @Test
    void namesTheRowOfTheSheet() throws IOException {
        final Path file = Files.write(
                folder.resolve("list.xlsx"),
                SmallWorkbook.of(Map.of(
                        1, List.of(text("a"), text("b")),
                        5, List.of(text("1"), text("2"), text("3")))));
        try (DelimitedFile list = DelimitedFile.open(file)) {
            assertThatThrownBy(list::next).isInstanceOf(InputException.class).hasMessageContaining("list.xlsx:5");
        }
    }

    private Path workbook(final List<String> header, final List<String> row) throws IOException {
        return Files.write(
                folder.resolve("list.xlsx"),
                SmallWorkbook.of(
                        Map.of(1, header.stream().map(SmallWorkbook::text).toList(), 2, row)));
    }
}
