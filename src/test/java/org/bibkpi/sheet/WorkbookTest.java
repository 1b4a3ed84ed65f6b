package org.bibkpi.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bibkpi.sheet.SmallWorkbook.number;
import static org.bibkpi.sheet.SmallWorkbook.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.bibkpi.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {
    private static String csv(final byte... workbook) {
        return Workbook.asCsv("list.xlsx", new ByteArrayInputStream(workbook));
    }

    @ParameterizedTest
    @CsvSource({
        "2019,0,2019",
        "2019.0,0,2019",
        "12.5,0,12.5",
        "-6.5850000000000001,0,-6.585",
        "0.1,0,0.1",
        "25899155,0,25899155",
        "1.5E3,0,1500",
        "43466,1,2019-01-01",
        "43466.5,1,2019-01-01T12:00",
        "43466,2,2019",
        "283878,3,0028-3878",
        "0.95,4,0.95"
    })
    void givesNumbersAndDatesAsPeopleReadThem(final String value, final int format, final String seen)
            throws IOException {
        assertThat(csv(SmallWorkbook.of(Map.of(1, List.of(number(value, format))))))
                .isEqualTo("\"" + seen + "\"\n");
    }

    @Test
    void keepsRowsInTheLinesOfTheirNumbersAndAsWideAsTheFirst() throws IOException {
        final byte[] workbook = SmallWorkbook.of(Map.of(
                2, List.of(text("a"), text("b"), text("c")),
                4, List.of(text("say \"hej\""), "", ""),
                5, List.of("", "", "", text("beyond"))));
        assertThat(csv(workbook))
                .isEqualTo("\n\"a\",\"b\",\"c\"\n\n\"say \"\"hej\"\"\",\"\",\"\"\n\"\",\"\",\"\",\"beyond\"\n");
    }

    @Test
    void readsTheFirstSheetThatIsNotHidden() throws IOException {
        assertThat(csv(SmallWorkbook.of(Map.of(1, List.of(text("seen"))))))
                .contains("seen")
                .doesNotContain("hidden");
    }

    @Test
    void readsDatesThatAreCountedFrom1904() throws IOException {
        assertThat(csv(SmallWorkbook.from1904(Map.of(1, List.of(number("42004", 1))))))
                .isEqualTo("\"2019-01-01\"\n");
    }

    @Test
    void readsWorkbooksThatSayNothingOfFormats() throws IOException {
        assertThat(csv(SmallWorkbook.withoutFormats(Map.of(1, List.of(text("a"), number("2019.0", 0))))))
                .isEqualTo("\"a\",\"2019\"\n");
    }

    @Test
    void readsOldWorkbooksAlike() throws IOException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            final HSSFRow row = book.createSheet().createRow(0);
            row.createCell(0).setCellValue("Åsa");
            row.createCell(1).setCellValue(2019);
            final HSSFCellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            row.createCell(2).setCellValue(LocalDate.of(2019, 1, 1));
            row.getCell(2).setCellStyle(date);
            row.createCell(3).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(3));
            row.createCell(4).setCellValue(true);
            book.write(bytes);
        }
        assertThat(csv(bytes.toByteArray())).isEqualTo("\"Åsa\",\"2019\",\"2019-01-01\",\"2\",\"true\"\n");
    }

    @Test
    void givesEveryVisibleSheetOfAnOldWorkbook() throws IOException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            for (final String name : List.of("hidden first", "list", "hidden", "more")) {
                book.createSheet(name).createRow(0).createCell(0).setCellValue(name);
            }
            book.setSheetVisibility(0, SheetVisibility.HIDDEN);
            book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            book.setFirstVisibleTab(1);
            book.write(bytes);
        }
        assertThat(Workbook.sheetsAsCsv("list.xls", new ByteArrayInputStream(bytes.toByteArray())))
                .containsExactly("\"list\"\n", "\"more\"\n");
        assertThat(csv(bytes.toByteArray())).isEqualTo("\"list\"\n");
    }

    @Test
    void cellsOfAnOldWorkbookAreReadWhateverTheyHold() throws IOException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            final HSSFRow row = book.createSheet().createRow(2);
            row.createCell(1).setCellErrorValue(FormulaError.NA.getCode());
            row.createCell(3).setCellFormula("\"a\"&\"b\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(3));
            row.createCell(4).setBlank();
            book.write(bytes);
        }
        assertThat(csv(bytes.toByteArray())).isEqualTo("\n\n\"\",\"#N/A\",\"\",\"ab\",\"\"\n");
    }

    @Test
    void cellsOfANewWorkbookAreReadWhateverTheyHold() throws IOException {
        final List<String> cells = List.of(
                "t=\"b\"><v>1</v>",
                "t=\"e\"><v>#N/A</v>",
                "s=\"0\"><f>1+1</f><v>2.0</v>",
                "t=\"str\"><f>A1</f><v>text</v>",
                "s=\"1\"><f>A1</f><v>43466</v>");
        assertThat(csv(SmallWorkbook.of(Map.of(1, cells))))
                .isEqualTo("\"true\",\"#N/A\",\"2\",\"text\",\"2019-01-01\"\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "43466 | yyyy-mm-dd | 2019-01-01",
                "43466 | yyyy | 2019",
                "43466 | [$-41D]yyyy;@ | 2019",
                "43466 | yy | 2019",
                "43466.25 | yyyy-mm-dd hh:mm | 2019-01-01T06:00",
                "-5 | yyyy-mm-dd | -5",
                "283878 | 0000-0000 | 0028-3878",
                "283878 | 0000\\-0000 | 0028-3878",
                "28 | 0000 | 0028",
                "28 | 0 | 28",
                "1234567 | #,##0 | 1234567",
                "0.95 | 0.00 % | 0.95",
                "31000001 | General | 31000001",
                "1E10 | General | 10000000000",
                "123456789012345 | General | 123456789012345",
                "0.1000000000000000055 | General | 0.1",
                "0 | General | 0"
            })
    void aNumberIsReadAsItsFormatMeansIt(final String number, final String format, final String text) {
        assertThat(CellText.of(new BigDecimal(number), 170, format, false)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D0CF11E0A1 | true",
                "D0CF11E0 | true",
                "504B0304 | true",
                "D0CF11 | false",
                "504B0506 | false",
                "41 | false"
            })
    void aWorkbookIsKnownByItsFirstBytes(final String head, final boolean workbook) {
        assertThat(Workbook.beginsLikeOne(HexFormat.of().parseHex(head))).isEqualTo(workbook);
    }

    @Test
    void refusesADamagedWorkbook() throws IOException {
        final byte[] whole = SmallWorkbook.of(Map.of(1, List.of(text("a"))));
        assertThatThrownBy(() -> csv(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("list.xlsx")
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> csv("PK\3\4x".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InputException.class);
    }
}
