package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** {@code kpi.xlsx} holds what the CSV files hold: numbers as numbers, text as text. */
final class WorkbookTest {
    private static final int LONGEST = 32_767;

    private final Path reports = HostileRun.once().reports();

    @Test
    void everySheetHoldsTheRowsOfItsTableAndNoSheetNamesPersons() throws IOException {
        final JsonNode description =
                new ObjectMapper().readTree(Files.readAllBytes(reports.resolve("datapackage.json")));
        try (ReadableWorkbook workbook = open()) {
            for (final JsonNode resource : description.path("resources")) {
                final Optional<Sheet> sheet =
                        workbook.findSheet(resource.path("name").asText());
                if (resource.path("name").asText().equals("review_authors")) {
                    assertThat(sheet).isEmpty();
                } else {
                    compare(resource, sheet.orElseThrow().read());
                }
            }
        }
    }

    @Test
    void theLastSheetsSayWhatTheRunWasMadeOf() throws IOException {
        try (ReadableWorkbook workbook = open()) {
            assertThat(texts(workbook, "definitions")).contains("years.from");
            assertThat(texts(workbook, "columns")).contains("numerator");
            assertThat(texts(workbook, "run")).contains("run_id", "roster.csv");
        }
    }

    private ReadableWorkbook open() throws IOException {
        final InputStream in = Files.newInputStream(reports.resolve("kpi.xlsx"));
        return new ReadableWorkbook(in);
    }

    private static Stream<String> texts(final ReadableWorkbook workbook, final String sheet) throws IOException {
        return workbook.findSheet(sheet).orElseThrow().read().stream()
                .flatMap(row -> row.stream().map(Cell::getText));
    }

    private void compare(final JsonNode resource, final List<Row> rows) throws IOException {
        final List<String[]> csv = csv(resource);
        assertThat(rows).as(resource.path("name").asText()).hasSameSizeAs(csv);
        final List<JsonNode> fields = StreamSupport.stream(
                        resource.path("schema").path("fields").spliterator(), false)
                .toList();
        for (int r = 1; r < csv.size(); r++) {
            for (int c = 0; c < fields.size(); c++) {
                compare(fields.get(c), csv.get(r)[c], rows.get(r).getOptionalCell(c));
            }
        }
    }

    private static void compare(final JsonNode field, final String csv, final Optional<Cell> cell) {
        if (csv.isEmpty()) {
            assertThat(cell).isEmpty();
        } else if (field.path("type").asText().equals("string")) {
            assertThat(cell.orElseThrow().getType()).isEqualTo(CellType.STRING);
            final String text = cell.orElseThrow().getText();
            assertThat(text.length() < LONGEST - 1 ? List.of(csv, csv.replaceFirst("^'", "")) : List.of(text))
                    .contains(text);
        } else {
            assertThat(cell.orElseThrow().asNumber()).isEqualByComparingTo(new BigDecimal(csv.replace(',', '.')));
        }
    }

    private List<String[]> csv(final JsonNode resource) throws IOException {
        final String separator = resource.path("dialect").path("delimiter").asText();
        try (Reader text =
                Files.newBufferedReader(reports.resolve(resource.path("path").asText()))) {
            return StreamSupport.stream(
                            new CSVReaderBuilder(text)
                                    .withCSVParser(new RFC4180ParserBuilder()
                                            .withSeparator(separator.charAt(0))
                                            .build())
                                    .build()
                                    .spliterator(),
                            false)
                    .toList();
        }
    }
}
