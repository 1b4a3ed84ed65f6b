package org.bibkpi.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bibkpi.sheet.SmallWorkbook.number;
import static org.bibkpi.sheet.SmallWorkbook.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
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
