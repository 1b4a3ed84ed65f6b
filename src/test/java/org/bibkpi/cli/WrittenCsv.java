package org.bibkpi.cli;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The cells of a CSV report as they stand in it, header first. */
final class WrittenCsv {
    private WrittenCsv() {}

    static List<String[]> rows(final Path file, final char separator) throws IOException {
        try (CSVReader rows = new CSVReaderBuilder(
                        new StringReader(Files.readString(file).replace("\uFEFF", "")))
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(separator).build())
                .build()) {
            return StreamSupport.stream(rows.spliterator(), false).toList();
        }
    }
}
