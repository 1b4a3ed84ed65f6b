package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bibkpi.registry.DecisionFolder;
import org.bibkpi.registry.DelimitedFile;
import org.bibkpi.registry.ProviderRegistryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Review files that LibreOffice opened and saved again say what they said, in each form it and Excel save them in. */
final class ReviewRoundTripTest {
    private static final Map<String, String> DECISION = Map.of(
            "review_addresses.csv", "yes",
            "review_authors.csv", "is not",
            "review_journals.csv", "no",
            "review_duplicates.csv", "different");
    private static final String SAVED = "csv:Text - txt - csv (StarCalc):";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            sv-SE; csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true
            sv-SE; xlsx
            sv-SE; csv:Text - txt - csv (StarCalc):9,34,65535,1,,0,false,true
            en-US; csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true
            en-US; xlsx
            """)
    void nothingIsLost(final String locale, final String form) throws IOException {
        assumeTrue(LibreOffice.find().isPresent(), "LibreOffice is not installed: no soffice on the PATH");
        final List<Path> files = decidedFiles();
        final LibreOffice office =
                LibreOffice.under(locale, LibreOffice.find().orElseThrow(), folder.resolve("office"));

        final Path saved = office.convert(files, Optional.of(LibreOffice.csv(',', LibreOffice.OWN_LANGUAGE)), form);

        for (final Path file : files) {
            final String name = file.getFileName().toString();
            final Path back = saved.resolve(form.startsWith(SAVED) ? name : name.replace(".csv", ".xlsx"));
            assertThat(cells(back)).as(name).isEqualTo(cells(file));
        }
        assertThat(DecisionFolder.addressRulings(saved, ProviderRegistryReader.builtIn("stockholm"))
                        .unmet(Set.of()))
                .isNotEmpty();
        assertThat(DecisionFolder.authorRulings(saved).isEmpty()).isFalse();
    }

    /** Excel's plain CSV under a Swedish Windows: semicolons, windows-1252, quotes only where needed, lines ended by CR LF. */
    @Test
    void savedAsPlainCsvByExcelItLosesOnlyTheLettersThatItsEncodingLacks() throws IOException {
        final Charset windows = Charset.forName("windows-1252");
        for (final Path file : decidedFiles()) {
            final List<List<String>> cells = cells(file);
            final Path saved = folder.resolve("saved_" + file.getFileName());
            try (ICSVWriter plain = new CSVWriterBuilder(Files.newBufferedWriter(saved, windows))
                    .withSeparator(';')
                    .withLineEnd("\r\n")
                    .build()) {
                cells.forEach(row -> plain.writeNext(
                        row.stream().map(cell -> inEncoding(cell, windows)).toArray(String[]::new), false));
            }

            assertThat(cells(saved))
                    .isEqualTo(cells.stream()
                            .map(row -> row.stream()
                                    .map(cell -> inEncoding(cell, windows))
                                    .toList())
                            .toList());
        }
    }

    /** The text with a question mark for each letter that the encoding lacks, as spreadsheets write it. */
    private static String inEncoding(final String text, final Charset encoding) {
        return new String(text.getBytes(encoding), encoding);
    }

    @Test
    void theFilesHoldWhatSpreadsheetsLikeToChange() throws IOException {
        final List<List<String>> all = new ArrayList<>();
        for (final Path file : decidedFiles()) {
            all.addAll(cells(file));
        }
        assertThat(all).anyMatch(row -> row.stream().anyMatch(cell -> cell.startsWith("'-2, Åäö")));
        assertThat(all).anyMatch(row -> row.contains("2026-11-01"));
    }

    /** The review files of the sample and of the hostile run, every row decided. */
    private List<Path> decidedFiles() throws IOException {
        final List<Path> files = new ArrayList<>();
        final List<Path> reports =
                List.of(Path.of("sample-data", "expected"), HostileRun.once().reports());
        for (final String name : DECISION.keySet()) {
            for (int run = 0; run < reports.size(); run++) {
                final List<String> lines = Files.readAllLines(reports.get(run).resolve(name));
                final Path copy = folder.resolve(name.replace(".csv", "_" + run + ".csv"));
                files.add(Files.write(
                        copy,
                        IntStream.range(0, lines.size())
                                .mapToObj(i -> i == 0 ? lines.get(i) : decided(name, lines.get(i)))
                                .toList()));
            }
        }
        return files;
    }

    private static String decided(final String name, final String row) {
        assertThat(row).endsWith(",,,,");
        return row.substring(0, row.length() - 4) + "," + DECISION.get(name) + ",\"Åsa; X, Ö\",2026-11-01,looked up";
    }

    private static List<List<String>> cells(final Path file) {
        try (DelimitedFile list = DelimitedFile.open(file)) {
            final List<List<String>> cells = new ArrayList<>(List.of(list.header()));
            list.rows()
                    .map(row -> list.header().stream().map(row::get).toList())
                    .forEach(cells::add);
            return cells;
        } catch (final UncheckedIOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
