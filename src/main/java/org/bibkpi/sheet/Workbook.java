package org.bibkpi.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
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
 * A workbook as text: its visible sheets as CSV, a line for each row. Rows are made as wide as the first one, since
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
        return sheets(name, bytes, 1).get(0);
    }

    /**
     * All its visible sheets as CSV, in order.
     *
     * @throws InputException as {@link #asCsv} does
     */
    public static List<String> sheetsAsCsv(final String name, final InputStream bytes) {
        return sheets(name, bytes, Integer.MAX_VALUE);
    }

    private static List<String> sheets(final String name, final InputStream bytes, final int most) {
        try {
            final byte[] content = bytes.readNBytes(LARGEST);
            if (content.length == LARGEST) {
                throw tooLarge(name);
            }
            return startsWith(content, OLD) ? old(name, content, most) : recent(name, content, most);
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

    private static boolean startsWith(final byte[] head, final byte... mark) {
        boolean same = head.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = head[i] == mark[i];
        }
        return same;
    }

    private static List<String> old(final String name, final byte[] bytes, final int most) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            final boolean from1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
            final int first = book.getFirstVisibleTab();
            return IntStream.range(first, book.getNumberOfSheets())
                    .filter(i -> i == first
                            || book.getSheetVisibility(i) == org.apache.poi.ss.usermodel.SheetVisibility.VISIBLE)
                    .limit(most)
                    .mapToObj(i -> new Workbook(name).old(book.getSheetAt(i), from1904))
                    .toList();
        }
    }

    private String old(final HSSFSheet sheet, final boolean from1904) {
        for (final Row row : sheet) {
            final List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(old(row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), from1904));
            }
            add(row.getRowNum() + 1L, cells);
        }
        return csv.toString();
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

    private static List<String> recent(final String name, final byte[] bytes, final int most) throws IOException {
        try (ReadableWorkbook book = opened(bytes)) {
            final List<String> sheets = new ArrayList<>();
            for (final Sheet sheet : visible(book).stream().limit(most).toList()) {
                sheets.add(new Workbook(name).recent(sheet, book.isDate1904()));
            }
            return sheets;
        }
    }

    private String recent(final Sheet sheet, final boolean from1904) throws IOException {
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
            stream.forEach(row -> {
                final List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(row.getOptionalCell(i)
                            .map(cell -> recent(cell, from1904))
                            .orElse(""));
                }
                add(row.getRowNum(), cells);
            });
            return csv.toString();
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

    private static List<Sheet> visible(final ReadableWorkbook book) {
        final List<Sheet> visible = book.getSheets()
                .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        return visible.isEmpty() ? List.of(book.getFirstSheet()) : visible;
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
            throw tooLarge(name);
        }
        csv.append(line).append('\n');
    }

    private static InputException tooLarge(final String name) {
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
