package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a table is written, {@code tag} answers each of its rows, in order. */
final class TagCommandLawsTest {
    private static final long SEED = 20_260_303;
    private static final List<String> PIECES = List.of(
            "Danderyd Hospital",
            "Karolinska Institutet",
            ", ",
            "; ",
            "\t",
            "\"",
            "\"Eugenia\" ",
            "\n",
            "'",
            "=1+1",
            "-",
            "  ",
            "ö",
            "|");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, ','", "1, ';'", "2, ','", "3, ';'", "3, '\t'", "2, '\t'"})
    void everyRowIsAnswered(final int columns, final String separator) throws IOException, CsvException {
        final Random random = new Random(SEED);
        for (int round = 0; round < 3; round++) {
            final List<List<String>> rows = rows(columns, separator, random);
            final boolean windows = random.nextBoolean();
            final String text = rows.stream()
                    .map(row -> row.stream()
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(separator)))
                    .collect(Collectors.joining(windows ? "\r\n" : "\n", header(columns, separator), "\n"));
            assertThat(verdicts(write(text, random)))
                    .isEqualTo(rows.stream()
                            .map(row -> row.get(0).contains("Danderyd Hospital") ? "hit" : "no")
                            .toList());
        }
    }

    @Test
    void aListOfOneColumnMayBePlainText() throws IOException, CsvException {
        final Path list = Files.write(
                folder.resolve("plain.txt"),
                List.of(
                        "address",
                        "Dept Surg,\tDanderyd Hospital; Stockholm",
                        "\"Eugenia\" ward, Danderyd Hospital",
                        "\"Not closed, Danderyd Hospital",
                        "Karolinska Institutet",
                        "\"\""));
        assertThat(verdicts(list)).containsExactly("hit", "hit", "hit", "no", "no");
    }

    @Test
    void aTableWithoutRowsGivesTheHeaderAlone() throws IOException, CsvException {
        assertThat(verdicts(Files.writeString(folder.resolve("none.csv"), "address\n")))
                .isEmpty();
    }

    @Test
    void whatASpreadsheetWouldComputeIsWrittenAsText() throws IOException {
        final Path list = Files.write(
                folder.resolve("formulas.csv"), List.of("address", "\"=HYPERLINK(1), Danderyd Hospital\"", "@SUM(A1)"));
        assertThat(ProgramRun.of("tag", "--column", "address", list.toString()).out())
                .contains("\"'=HYPERLINK(1), Danderyd Hospital\",hit")
                .contains("'@SUM(A1),no");
    }

    @Test
    void aPackedListReadsAsThePlainOne() throws IOException, CsvException {
        final Path list = folder.resolve("list.csv.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(list))) {
            packed.write("address\nDanderyd Hospital\nUppsala\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(verdicts(list)).containsExactly("hit", "no");
    }

    private Path write(final String text, final Random random) throws IOException {
        final Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE;
        return Files.writeString(folder.resolve("table.csv"), "\uFEFF" + text, charset);
    }

    private static String header(final int columns, final String separator) {
        return columns == 1
                ? "address\n"
                : "address" + (separator + "x").repeat(columns - 1).replaceFirst("x", "y") + "\n";
    }

    private static List<List<String>> rows(final int columns, final String separator, final Random random) {
        final List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 200; row++) {
            final List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                // A tab-separated table has each row on one line: its quotation marks may be text.
                cells.add("\t".equals(separator) ? cell(random).replace('\n', ' ') : cell(random));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String cell(final Random random) {
        return random.ints(random.nextInt(5), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining(" "));
    }

    private static List<String> verdicts(final Path table) throws IOException, CsvException {
        final ProgramRun run = ProgramRun.of("tag", "--column", "address", table.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        try (CSVReader out = new CSVReaderBuilder(new StringReader(run.out()))
                .withCSVParser(new RFC4180Parser())
                .withSkipLines(1)
                .build()) {
            final List<String[]> rows = out.readAll();
            assertThat(rows).extracting(row -> row[0]).isEqualTo(numbers(rows.size()));
            return rows.stream().map(row -> row[2]).toList();
        }
    }

    private static List<String> numbers(final int size) {
        return IntStream.rangeClosed(1, size).mapToObj(String::valueOf).toList();
    }
}
