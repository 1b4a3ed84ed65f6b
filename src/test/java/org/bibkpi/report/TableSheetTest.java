package org.bibkpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableSheetTest {
    private static final int MANY = 1_000;
    private static final List<Column> COLUMNS = List.of(
            Column.foreign("name"),
            Column.year("year", "A year."),
            Column.figure("value", "A value."),
            Column.own("unit"));

    @TempDir
    private Path folder;

    private List<Row> written(final int most, final List<List<String>> rows) throws IOException {
        final Path file = folder.resolve("t.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            final TableSheet sheet = new TableSheet(workbook.newWorksheet("t"), "t.csv", COLUMNS, most);
            rows.forEach(sheet::row);
            sheet.finish();
        }
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in, new ReadingOptions(true, true));
                Stream<Row> read = workbook.getFirstSheet().openStream()) {
            return read.toList();
        }
    }

    private String writtenText(final String text) throws IOException {
        return written(MANY, List.of(List.of(text, "", "", ""))).get(1).getCellText(0);
    }

    @Test
    void numbersAreNumbersAndSharesArePercent() throws IOException {
        final Row row = written(MANY, List.of(List.of("x", "2022", "0.613636", "share")))
                .get(1);
        assertThat(row.getCell(1)).returns(CellType.NUMBER, Cell::getType).returns("0", Cell::getDataFormatString);
        assertThat(row.getCell(2)).returns(CellType.NUMBER, Cell::getType).returns("0.0%", Cell::getDataFormatString);
        assertThat(row.getCellAsNumber(2)).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.613636"));
    }

    @Test
    void valuesOfAnotherUnitAreNoPercent() throws IOException {
        final Row row =
                written(MANY, List.of(List.of("x", "2022", "-6.585", "MSEK"))).get(1);
        assertThat(row.getCellAsNumber(2)).contains(new BigDecimal("-6.585"));
        assertThat(row.getCell(2).getDataFormatString()).isNotEqualTo("0.0%");
    }

    @Test
    void textStaysTextWhateverItLooksLike() throws IOException {
        for (final String text : List.of("=1+1", "+46 8", "-6,585", "1-2", "0028-0836", "00123", "TRUE", "å ä ö")) {
            final Cell cell =
                    written(MANY, List.of(List.of(text, "", "", ""))).get(1).getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getText()).isEqualTo(text);
        }
    }

    @Test
    void overlongTextIsCutAndSaysSo() throws IOException {
        final String text = "\uD83E\uDDEC".repeat(20_000);
        assertThat(writtenText(text))
                .hasSizeBetween(SheetText.LONGEST - 1, SheetText.LONGEST)
                .startsWith("\uD83E\uDDEC\uD83E\uDDEC")
                .endsWith("\uD83E\uDDEC… [40000 characters; the whole stands in t.csv]");
        assertThat(writtenText("x".repeat(SheetText.LONGEST))).isEqualTo("x".repeat(SheetText.LONGEST));
    }

    @Test
    void whatXmlHasNoRoomForIsMarked() throws IOException {
        assertThat(writtenText("a\u0000b\uD800c\uFFFFd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void textThatLooksLikeANumberedCharacterIsKept() {
        assertThat(SheetText.of("gene_x0041_b", "t.csv")).isEqualTo("gene_x005F_x0041_b");
    }

    @Test
    void aFullSheetSaysHowManyRowsAreLeft() throws IOException {
        final List<Row> rows = written(4, Collections.nCopies(10, List.of("x", "2022", "1", "MSEK")));
        assertThat(rows).hasSize(4);
        assertThat(rows.get(3).getCellText(0)).isEqualTo("8 more rows stand in t.csv");
    }

    @Test
    void manyRowsAreWrittenAsTheyCome() throws IOException {
        assertThat(written(5_000, Collections.nCopies(1_234, List.of("x", "2022", "1", "MSEK"))))
                .hasSize(1_235);
    }
}
