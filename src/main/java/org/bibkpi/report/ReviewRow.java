package org.bibkpi.report;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bibkpi.model.InputException;

/**
 * A row of a review file of a report.
 *
 * @param file its name
 * @param line where it begins
 * @param cells by column, as they were before they were made safe for spreadsheets
 */
record ReviewRow(String file, long line, Map<String, String> cells) {
    ReviewRow {
        cells = Map.copyOf(cells);
    }

    /**
     * The rows of a review file; none if the report has no such file, as an earlier version wrote it.
     *
     * @throws InputException if it was changed so that it is no table any more
     */
    static List<ReviewRow> read(final Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(file, StandardCharsets.UTF_8))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            return rows(file.getFileName().toString(), reader);
        } catch (final IOException | CsvException | IndexOutOfBoundsException e) {
            throw new InputException(
                    file.toString(),
                    "this table was changed by hand. Fill in copies of it, and run the job again to get it whole.");
        }
    }

    private static List<ReviewRow> rows(final String name, final CSVReader reader) throws IOException, CsvException {
        final List<String> header = List.of(reader.readNext());
        final List<ReviewRow> rows = new ArrayList<>();
        long line = reader.getLinesRead() + 1;
        for (Optional<String[]> cells = next(reader); cells.isPresent(); cells = next(reader)) {
            final Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                named.put(header.get(i), SpreadsheetText.unescape(cells.orElseThrow()[i]));
            }
            rows.add(new ReviewRow(name, line, named));
            line = reader.getLinesRead() + 1;
        }
        return rows;
    }

    private static Optional<String[]> next(final CSVReader reader) throws IOException, CsvException {
        return Optional.ofNullable(reader.readNext());
    }

    /** A cell; empty if there is no such column. */
    String get(final String column) {
        return cells.getOrDefault(column, "");
    }

    /** A cell with a number; 0 if there is none. */
    long number(final String column) {
        final String cell = get(column);
        return cell.isEmpty() ? 0 : Long.parseLong(cell);
    }
}
