package org.bibkpi.read;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.bibkpi.model.InputException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * A workbook as text: its first sheet as CSV. Databases limit what they write into one workbook, so it is read whole;
 * larger ones are refused.
 */
final class Workbook {
    private static final int LARGEST = 128 * 1024 * 1024;

    private final String name;
    private final StringBuilder csv = new StringBuilder();

    private Workbook(final String name) {
        this.name = name;
    }

    /**
     * Its first sheet as CSV.
     *
     * @throws InputException if it is damaged, too large or no workbook
     */
    static String asCsv(final String name, final Packing packing, final InputStream bytes) {
        final Workbook workbook = new Workbook(name);
        try {
            if (packing == Packing.XLS) {
                workbook.old(bytes);
            } else {
                workbook.recent(bytes);
            }
            return workbook.csv.toString();
        } catch (final InputException explained) {
            throw explained;
        } catch (final IOException | RuntimeException | StackOverflowError damaged) {
            // The libraries answer damaged input with exceptions of many kinds.
            final InputException explained = new InputException(
                    name,
                    "The workbook is damaged, or an Office document of another kind. Export the records again, as plain text or CSV if possible.");
            explained.initCause(damaged);
            throw explained;
        }
    }

    private void old(final InputStream bytes) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(bytes)) {
            for (final Row row : book.getSheetAt(0)) {
                final List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(old(row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
                }
                add(cells);
            }
        }
    }

    private static String old(final org.apache.poi.ss.usermodel.Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? new DataFormatter(Locale.ROOT).formatCellValue(cell)
                        : number(BigDecimal.valueOf(cell.getNumericCellValue()));
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }

    private void recent(final InputStream bytes) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(bytes);
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        book.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                final List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(row.getOptionalCell(i).map(Workbook::recent).orElse(""));
                }
                add(cells);
            });
        }
    }

    private static String recent(final Cell cell) {
        return cell.getType() == CellType.NUMBER ? number(cell.asNumber()) : cell.getText();
    }

    /** Without the point and zero that a number of a workbook has and an identifier has not. */
    private static String number(final BigDecimal value) {
        final BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
    }

    private void add(final List<String> cells) {
        if (csv.length() > LARGEST) {
            throw new InputException(name, "The workbook is too large. Export the records as plain text or CSV.");
        }
        final List<String> quoted =
                cells.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').toList();
        csv.append(String.join(",", quoted)).append('\n');
    }
}
