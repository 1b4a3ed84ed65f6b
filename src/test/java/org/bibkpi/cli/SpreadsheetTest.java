package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bibkpi.cli.OpenedSheet.Cell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every table of the sample's report and of the report over hostile input, opened by LibreOffice under a Swedish and an
 * English locale: numbers are numbers with their value, all else is text as it was written, and nothing is computed.
 */
final class SpreadsheetTest {
    /** What spreadsheets take for a number in a column that nobody marked as text; a workbook says that it is text. */
    private static final Pattern LOOKS_LIKE_A_NUMBER = Pattern.compile("\\d+([eE]\\d+)?");

    /** The most characters of a cell of a workbook. */
    private static final int LONGEST = 32_767;

    private static final Path SAMPLE = Path.of("sample-data", "expected");

    @TempDir
    private static Path folder;

    private static List<Table> tables = List.of();

    /**
     * A table of a report.
     *
     * @param file a copy of its file, under a name of its own
     * @param description its part of {@code datapackage.json}
     */
    private record Table(Path file, JsonNode description) {
        static List<Table> of(final Path reports, final String prefix) throws IOException {
            final List<Table> tables = new ArrayList<>();
            for (final JsonNode resource : new ObjectMapper()
                    .readTree(Files.readAllBytes(reports.resolve("datapackage.json")))
                    .path("resources")) {
                final String name = resource.path("path").asText();
                tables.add(new Table(Files.copy(reports.resolve(name), folder.resolve(prefix + name)), resource));
            }
            return tables;
        }

        String name() {
            return description.path("name").asText();
        }

        boolean isSwedish() {
            return description.path("dialect").path("delimiter").asText().equals(";");
        }

        List<String> types() {
            final List<String> types = new ArrayList<>();
            description
                    .path("schema")
                    .path("fields")
                    .forEach(field -> types.add(field.path("type").asText()));
            return types;
        }

        List<String[]> rows() throws IOException {
            return WrittenCsv.rows(file, isSwedish() ? ';' : ',');
        }
    }

    @BeforeAll
    static void demandLibreOffice() throws IOException {
        assumeTrue(LibreOffice.find().isPresent(), "LibreOffice is not installed: no soffice on the PATH");
        final List<Table> all = new ArrayList<>(Table.of(SAMPLE, "sample-"));
        all.addAll(Table.of(HostileRun.once().reports(), "hostile-"));
        tables = all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "en-US"})
    void everyTableReadsAsItWasWritten(final String locale) throws IOException {
        final LibreOffice office = office(locale);
        for (final boolean swedish : new boolean[] {true, false}) {
            final List<Table> alike =
                    tables.stream().filter(t -> t.isSwedish() == swedish).toList();
            final Path opened = office.convert(
                    alike.stream().map(Table::file).toList(), Optional.of(asWritten(swedish, locale)), "fods");
            for (final Table table : alike) {
                final String name = table.file().getFileName().toString().replace(".csv", ".fods");
                final List<OpenedSheet> sheets = OpenedSheet.read(opened.resolve(name));
                assertThat(sheets).as(name).hasSize(1);
                compare(table, sheets.get(0), false);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "en-US"})
    void theWorkbookReadsAsItsTables(final String locale) throws IOException {
        final Path reports = HostileRun.once().reports();
        final Path opened = office(locale).convert(List.of(reports.resolve("kpi.xlsx")), Optional.empty(), "fods");
        final List<OpenedSheet> sheets = OpenedSheet.read(opened.resolve("kpi.fods"));
        int compared = 0;
        for (final OpenedSheet sheet : sheets) {
            assertNothingIsComputed(sheet);
            for (final Table table : tables) {
                if (table.file().endsWith("hostile-" + sheet.name() + ".csv")) {
                    compare(table, sheet, true);
                    compared++;
                }
            }
        }
        // The one that names persons is not in the workbook.
        assertThat(compared).isEqualTo(tables.size() / 2 - 1);
    }

    @Test
    void theHostileTextsAreAmongThoseThatWereOpened() throws IOException {
        final List<String> titles = tables.stream()
                .filter(table -> table.file().getFileName().toString().equals("hostile-publications.csv"))
                .flatMap(table -> read(table).stream().map(row -> row[6]))
                .toList();
        assertThat(titles)
                .contains("'=cmd|' /C calc'!A0", "'+46 8 585 800 00", "'-6,585", "1-2", "0028-0836", "'@SUM(1;2)")
                .anyMatch(title -> title.startsWith("Å ä ö:"));
    }

    private static List<String[]> read(final Table table) {
        try {
            return table.rows();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LibreOffice office(final String locale) throws IOException {
        return LibreOffice.under(
                locale, LibreOffice.find().orElseThrow(), Files.createTempDirectory(folder, "office-" + locale));
    }

    /** Under its own locale a table is opened without a word about numbers; under another their language is named. */
    private static String asWritten(final boolean swedish, final String locale) {
        final boolean own = locale.startsWith("sv") == swedish;
        final int language = swedish ? LibreOffice.SWEDISH : LibreOffice.ENGLISH;
        return LibreOffice.csv(swedish ? ';' : ',', own ? LibreOffice.OWN_LANGUAGE : language);
    }

    private static void compare(final Table table, final OpenedSheet sheet, final boolean workbook) throws IOException {
        final List<String[]> written = table.rows();
        assertThat(sheet.rows()).as(table.name()).hasSameSizeAs(written);
        assertNothingIsComputed(sheet);
        final List<String> types = table.types();
        for (int r = 0; r < written.size(); r++) {
            for (int c = 0; c < types.size(); c++) {
                final Cell cell =
                        c < sheet.rows().get(r).size() ? sheet.rows().get(r).get(c) : new Cell("", "", "", "");
                final String where = table.file().getFileName() + ":" + (r + 1) + ":" + (c + 1);
                if (r == 0 || types.get(c).equals("string")) {
                    assertText(where, written.get(r)[c], cell, workbook);
                } else {
                    assertNumber(where, written.get(r)[c], cell);
                }
            }
        }
    }

    private static void assertNumber(final String where, final String written, final Cell cell) {
        if (written.isEmpty()) {
            assertThat(cell.isEmpty()).as(where).isTrue();
        } else {
            assertThat(cell.type()).as(where + " " + written).isIn("float", "percentage");
            assertThat(new BigDecimal(cell.number()))
                    .as(where)
                    .isEqualByComparingTo(new BigDecimal(written.replace(',', '.')));
        }
    }

    private static void assertText(final String where, final String written, final Cell cell, final boolean workbook) {
        if (!workbook && LOOKS_LIKE_A_NUMBER.matcher(written).matches()) {
            assertThat(new BigDecimal(cell.number())).as(where).isEqualByComparingTo(new BigDecimal(written));
            return;
        }
        assertThat(cell.type()).as(where).isEqualTo(written.isEmpty() ? "" : "string");
        if (workbook && written.length() >= LONGEST) {
            assertThat(cell.text()).as(where).hasSizeGreaterThan(LONGEST / 2).endsWith(".csv]");
        } else {
            assertThat(cell.text()).as(where).isIn(workbook ? List.of(written, plain(written)) : List.of(written));
        }
    }

    /** In a workbook a formula needs no mark against it: a cell says that it is text. */
    private static String plain(final String written) {
        return written.startsWith("'") ? written.substring(1) : written;
    }

    private static void assertNothingIsComputed(final OpenedSheet sheet) {
        assertThat(sheet.rows())
                .allSatisfy(row -> assertThat(row)
                        .allSatisfy(cell ->
                                assertThat(cell.formula()).as(cell.text()).isEmpty()));
    }
}
