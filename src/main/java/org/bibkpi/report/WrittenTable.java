package org.bibkpi.report;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The CSV file of a table, read as it was written: what other forms of the reports are made from, row by row. */
final class WrittenTable {
    private final ReportTable table;
    private final Path file;

    WrittenTable(final ReportTable table, final Path file) {
        this.table = table;
        this.file = file;
    }

    /**
     * Hands out rows with the cells that {@link CsvTable#row} was given; line ends become LF.
     *
     * @param from so many rows after the header are passed over
     */
    void forEach(final long from, final Consumer<List<String>> reader) throws IOException {
        try (CSVReader rows = open()) {
            StreamSupport.stream(rows.spliterator(), false)
                    .skip(1 + from)
                    .map(this::given)
                    .forEach(reader);
        }
    }

    private List<String> given(final String[] cells) {
        return IntStream.range(0, cells.length)
                .mapToObj(i -> given(table.columns().get(i), cells[i]))
                .toList();
    }

    private CSVReader open() throws IOException {
        final BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        return new CSVReaderBuilder(text)
                .withCSVParser(new RFC4180ParserBuilder()
                        .withSeparator(table.dialect().separator())
                        .build())
                .build();
    }

    private String given(final Column column, final String written) {
        return switch (column.type()) {
            case FOREIGN_TEXT -> SpreadsheetText.unescape(written);
            case DECIMAL, FIGURE -> written.replace(table.dialect().decimalSign(), '.');
            case OWN_TEXT, IDENTIFIER, INTEGER, YEAR -> written;
        };
    }
}
