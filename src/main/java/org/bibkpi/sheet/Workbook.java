package org.bibkpi.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.bibkpi.model.InputException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * A workbook as text: its first visible sheet as CSV, a line for each row. Rows are made as wide as the first one, since
 * workbooks leave out empty cells. It is read whole; larger ones than any export or list are refused.
 */
public final class Workbook {
    private static final int LARGEST = 128 * 1024 * 1024;
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] RECENT = {'P', 'K', 3, 4};

    private final String name;
    private final StringBuilder csv = new StringBuilder();
    private int width;
    private long rows;

    private Workbook(final String name) {
        this.name = name;
    }

    /** Whether a file that begins with these bytes may be a workbook, old or new. */
    public static boolean beginsLikeOne(final byte... head) {
        return startsWith(head, OLD) || startsWith(head, RECENT);
    }

    /**
     * Its first visible sheet as CSV: commas, every cell in quotes, rows in the lines of their numbers.
     *
     * @throws InputException if it is damaged, too large or no workbook
     */
    public static String asCsv(final String name, final InputStream bytes) {
        final Workbook workbook = new Workbook(name);
        try {
            workbook.read(bytes.readNBytes(LARGEST));
            return workbook.csv.toString();
        } catch (final InputException explained) {
            throw explained;
        } catch (final IOException | RuntimeException | StackOverflowError damaged) {
            // The libraries answer damaged input with exceptions of many kinds.
            final InputException explained = new InputException(
                    name,
                    "The workbook is damaged, locked by a password, or an Office document of another kind. Save it again, or as CSV.");
            explained.initCause(damaged);
            throw explained;
        }
    }

    private void read(final byte... bytes) throws IOException {
        if (bytes.length == LARGEST) {
            throw tooLarge();
        }
        if (startsWith(bytes, OLD)) {
            old(new ByteArrayInputStream(bytes));
        } else {
            recent(bytes);
        }
    }

    private static boolean startsWith(final byte[] head, final byte... mark) {
        boolean same = head.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = head[i] == mark[i];
        }
        return same;
    }

    private void old(final InputStream bytes) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(bytes)) {
            final boolean from1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
            for (final Row row : book.getSheetAt(book.getFirstVisibleTab())) {
                final List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(old(row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), from1904));
                }
                add(row.getRowNum() + 1L, cells);
            }
        }
    }

    private static String old(final org.apache.poi.ss.usermodel.Cell cell, final boolean from1904) {
        final var type = cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                CellText.of(
                        BigDecimal.valueOf(cell.getNumericCellValue()),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString(),
                        from1904);
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private void recent(final byte... bytes) throws IOException {
        try (ReadableWorkbook book = opened(bytes);
                Stream<org.dhatim.fastexcel.reader.Row> stream =
                        firstVisible(book).openStream()) {
            stream.forEach(row -> {
                final List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(row.getOptionalCell(i)
                            .map(cell -> recent(cell, book.isDate1904()))
                            .orElse(""));
                }
                add(row.getRowNum(), cells);
            });
        }
    }

    /** Programs that write bare tables leave out the part on formats. */
    private static ReadableWorkbook opened(final byte... bytes) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
        } catch (final ExcelReaderException withoutFormats) {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(false, true));
        }
    }

    private static Sheet firstVisible(final ReadableWorkbook book) {
        return book.getSheets()
                .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(book::getFirstSheet);
    }

    private static String recent(final Cell cell, final boolean from1904) {
        return number(cell)
                .map(n -> CellText.of(
                        n,
                        Optional.ofNullable(cell.getDataFormatId()).orElse(0),
                        Optional.ofNullable(cell.getDataFormatString()).orElse(""),
                        from1904))
                .orElseGet(() -> Optional.ofNullable(cell.getText()).orElse(""));
    }

    /** The number of a cell, or the number that its formula came to. */
    private static Optional<BigDecimal> number(final Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return Optional.of(cell.asNumber());
        }
        return cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal number
                ? Optional.of(number)
                : Optional.empty();
    }

    private void add(final long row, final List<String> cells) {
        while (++rows < row) {
            append("");
        }
        final boolean blank = cells.stream().allMatch(String::isBlank);
        width = width == 0 && !blank ? cells.size() : width;
        append(blank ? "" : line(cells));
    }

    private void append(final String line) {
        if (csv.length() > LARGEST) {
            throw tooLarge();
        }
        csv.append(line).append('\n');
    }

    private InputException tooLarge() {
        return new InputException(name, "The workbook is too large. Save it as CSV or plain text.");
    }

    private String line(final List<String> cells) {
        final List<String> quoted = new ArrayList<>();
        for (int i = 0; i < Math.max(width, cells.size()); i++) {
            final String cell = i < cells.size() ? cells.get(i) : "";
            quoted.add('"' + cell.replace("\"", "\"\"") + '"');
        }
        return String.join(",", quoted);
    }
}
