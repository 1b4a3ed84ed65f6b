package org.bibkpi.registry;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bibkpi.model.InputException;
import org.bibkpi.sheet.Workbook;

/**
 * A list as people and spreadsheets write it: a header line, then one row per entry; comma, semicolon or tab between
 * the cells; with or without byte order mark; UTF-8, UTF-16 with its mark, or windows-1252; any line ends. Rows are
 * read one at a time; lines without content are passed over.
 *
 * <p>A workbook of Excel, new or old, is read as well: its first visible sheet, with numbers and dates as text. So is a
 * list packed with gzip, as large registers are kept.
 *
 * <p>Every row has as many cells as the header; empty cells beyond it are dropped (Web of Science ends its rows with a
 * tab). In a list of a single column whatever a line holds is its cell. In a tab-separated file a quotation mark that
 * opens a cell but is not closed on a complete line is plain text.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180 (quotes)</a>
 */
public final class DelimitedFile implements Iterator<DelimitedRow>, AutoCloseable {
    private final String name;
    private final NumberedLines lines;
    private final Separator separator;
    private final List<String> header;
    private Optional<DelimitedRow> next = Optional.empty();

    private DelimitedFile(final String name, final Reader text) throws IOException {
        this.name = name;
        this.lines = new NumberedLines(new BufferedReader(new BoundedLines(name, text)));
        final String first = firstLine();
        this.separator = Separator.of(first);
        this.header = ColumnNames.of(name + ":" + this.lines.number(), logicalRow(first, 0));
    }

    /**
     * Opens a list and reads its header.
     *
     * @throws InputException if there is no such file, or it holds no text, or a column name stands twice
     */
    public static DelimitedFile open(final Path file) {
        final String name = file.toString().replace('\\', '/');
        try {
            if (Files.isDirectory(file)) {
                throw new InputException(name, "This is a folder. Name a file.");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new InputException(
                        name, "This is a pipe or a device, which cannot be read twice. Save it as a file.");
            }
            return new DelimitedFile(name, text(name, file));
        } catch (final NoSuchFileException missing) {
            throw new InputException(
                    name, "There is no such file. Check the path; in a job it is relative to the job file.");
        } catch (final IOException unreadable) {
            throw new InputException(name, "The file cannot be read: " + unreadable.getMessage());
        }
    }

    /**
     * Opens the lists in a file: every sheet of a workbook that has a header, or the one list that any other file is.
     *
     * @throws InputException as {@link #open} does
     */
    static List<DelimitedFile> openSheets(final Path file) {
        final String name = file.toString().replace('\\', '/');
        try {
            return Files.isRegularFile(file) && isWorkbook(file) ? openSheets(name, file) : List.of(open(file));
        } catch (final IOException unreadable) {
            throw new InputException(name, "The file cannot be read: " + unreadable.getMessage());
        }
    }

    private static List<DelimitedFile> openSheets(final String name, final Path file) throws IOException {
        try (InputStream bytes = ListBytes.open(file)) {
            return Workbook.sheetsAsCsv(name, bytes).stream()
                    .flatMap(sheet -> sheetWithHeader(name, sheet).stream())
                    .toList();
        }
    }

    /** Registers come with sheets of prose, in which no line names columns. */
    private static Optional<DelimitedFile> sheetWithHeader(final String name, final String csv) {
        try {
            return Optional.of(of(name, csv));
        } catch (final InputException prose) {
            return Optional.empty();
        }
    }

    /** A list that is text already. */
    static DelimitedFile of(final String name, final String text) {
        return of(name, new StringReader(text));
    }

    /** A list that is read while it is made. */
    static DelimitedFile of(final String name, final Reader text) {
        try {
            return new DelimitedFile(name, text);
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader text(final String name, final Path file) throws IOException {
        final TextEncoding encoding = TextEncoding.of(file);
        return isWorkbook(file) ? sheet(name, file) : encoding.reader(file);
    }

    private static boolean isWorkbook(final Path file) throws IOException {
        try (InputStream bytes = ListBytes.open(file)) {
            return Workbook.beginsLikeOne(bytes.readNBytes(4));
        }
    }

    private static Reader sheet(final String name, final Path file) throws IOException {
        try (InputStream bytes = ListBytes.open(file)) {
            return new StringReader(Workbook.asCsv(name, bytes));
        }
    }

    /** The column names in order, without blanks around them; a column may be unnamed. */
    public List<String> header() {
        return header;
    }

    /**
     * The position of a column, from 0.
     *
     * @throws InputException naming the columns there are, if this is none of them
     */
    public int column(final String columnName) {
        final int index = header.indexOf(columnName);
        if (index < 0) {
            throw ColumnNames.missing(name, columnName, header);
        }
        return index;
    }

    /** The rows not yet read, each once. The stream does not close the file. */
    public Stream<DelimitedRow> rows() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * Whether another row follows.
     *
     * @throws InputException if it has another number of cells than the header, or a quotation mark is never closed
     */
    @Override
    public boolean hasNext() {
        if (next.isEmpty()) {
            next = readRow();
        }
        return next.isPresent();
    }

    @Override
    public DelimitedRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException(name);
        }
        final DelimitedRow row = next.orElseThrow();
        next = Optional.empty();
        return row;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (final IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String firstLine() throws IOException {
        final String line = contentLine()
                .orElseThrow(
                        () -> new InputException(name, "The file is empty. The first line must name its columns."));
        if (line.indexOf('\0') >= 0 || line.startsWith("%PDF")) {
            throw new InputException(
                    name, "This is no text file. Save the list as 'CSV UTF-8' (comma, semicolon or tab separated).");
        }
        return line;
    }

    private Optional<DelimitedRow> readRow() {
        try {
            final Optional<String> line = contentLine();
            final long begins = lines.number();
            return line.map(first -> new DelimitedRow(name, begins, header, cells(first)));
        } catch (final IOException unreadable) {
            throw new InputException(name, "The file cannot be read further: " + unreadable.getMessage());
        }
    }

    private List<String> cells(final String line) {
        try {
            return withoutEmptyTail(logicalRow(line, header.size()));
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> logicalRow(final String line, final int complete) throws IOException {
        if (separator == Separator.NONE) {
            return List.of(OnlyCell.read(line, lines));
        }
        final RFC4180Parser parser = parser();
        final List<String> cells = new ArrayList<>(Arrays.asList(parser.parseLineMulti(line)));
        if (parser.isPending() && separator == Separator.TAB) {
            final List<String> unquoted = List.of(line.split("\t", -1));
            if (unquoted.size() == complete) {
                return unquoted;
            }
        }
        final long begins = lines.number();
        while (parser.isPending()) {
            final String more = line(begins);
            cells.addAll(Arrays.asList(parser.parseLineMulti(more)));
        }
        return cells;
    }

    private String line(final long begins) throws IOException {
        return lines.next()
                .orElseThrow(() -> new InputException(
                        name + ":" + begins,
                        "A quotation mark that opens a cell here is never closed. Close it, or double it if it is"
                                + " part of the text."));
    }

    private List<String> withoutEmptyTail(final List<String> cells) {
        int size = cells.size();
        while (size > header.size() && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }

    private RFC4180Parser parser() {
        return new RFC4180ParserBuilder().withSeparator(separator.character()).build();
    }

    private Optional<String> contentLine() throws IOException {
        Optional<String> line = lines.next();
        while (line.filter(String::isBlank).isPresent()) {
            line = lines.next();
        }
        return line;
    }
}
