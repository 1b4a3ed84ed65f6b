package org.bibkpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CsvTableTest {
    @TempDir
    private Path folder;

    private String written(final Dialect dialect, final Column column, final String cell) throws IOException {
        final Path file = folder.resolve("t.csv");
        try (CsvTable table = CsvTable.to(Files.newBufferedWriter(file), dialect, List.of(Column.own("a"), column))) {
            table.row(List.of("x", cell));
        }
        return Files.readString(file);
    }

    @Test
    void writesRfc4180ForPrograms() throws IOException {
        assertThat(written(Dialect.MACHINE, Column.foreign("å"), "say \"hej\", då\nslut"))
                .isEqualTo("a,å\r\nx,\"say \"\"hej\"\", då\nslut\"\r\n");
    }

    @Test
    void writesASwedishSpreadsheetsForm() throws IOException {
        assertThat(written(Dialect.SWEDISH, Column.decimal("värde", "A value."), "-6.585"))
                .isEqualTo("\uFEFFa;värde\r\nx;-6,585\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            =cmd()    | '=cmd()
            +46 8 123 | '+46 8 123
            -6.585    | '-6.585
            @SUM(A1)  | '@SUM(A1)
            " =1+1"   | "' =1+1"
            '=1       | ''=1
            'quoted'  | 'quoted'
            0028-0836 | 0028-0836
            1-2       | 1-2
            """)
    void foreignTextNeverBecomesAFormula(final String cell, final String expected) throws IOException {
        assertThat(written(Dialect.MACHINE, Column.foreign("b"), cell)).endsWith("x," + expected + "\r\n");
    }

    @Test
    void numbersAreNeverEscaped() throws IOException {
        assertThat(written(Dialect.MACHINE, Column.decimal("b", "A value."), "-6.585"))
                .endsWith("x,-6.585\r\n");
    }
}
