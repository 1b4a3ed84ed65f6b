package org.bibkpi.report;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bibkpi.model.Check;

/** A CSV table with named, typed columns, written row by row. Lines end with CRLF, as RFC 4180 asks. */
public final class CsvTable implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    static final String CRLF = "\r\n";

    private final List<Column> columns;
    private final Dialect dialect;
    private final ICSVWriter writer;

    private CsvTable(final List<Column> columns, final Dialect dialect, final ICSVWriter writer) {
        this.columns = columns;
        this.dialect = dialect;
        this.writer = writer;
    }

    /** Creates the file and writes its header. */
    static CsvTable create(final Path file, final Dialect dialect, final List<Column> columns) throws IOException {
        final BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        if (dialect.byteOrderMark()) {
            out.write(BYTE_ORDER_MARK);
        }
        return to(out, dialect, columns);
    }

    /** Writes the header to somewhere open, such as standard output. */
    public static CsvTable to(final Writer out, final Dialect dialect, final List<Column> columns) {
        final ICSVWriter writer = new CSVWriterBuilder(out)
                .withSeparator(dialect.separator())
                .withLineEnd(CRLF)
                .build();
        final CsvTable table = new CsvTable(columns, dialect, writer);
        table.line(columns.stream().map(Column::name).toList());
        return table;
    }

    /** Writes a row: one cell for each column, numbers with a decimal point, empty where there is no value. */
    public void row(final List<String> cells) {
        Check.that(cells.size() == columns.size(), "%d cells for %d columns", cells.size(), columns.size());
        line(IntStream.range(0, cells.size())
                .mapToObj(i -> written(columns.get(i).type(), cells.get(i)))
                .toList());
    }

    @Override
    public void close() throws IOException {
        final boolean failed = writer.checkError();
        writer.close();
        if (failed) {
            throw new IOException("the output ended before everything was written", writer.getException());
        }
    }

    private String written(final Column.Type type, final String cell) {
        return switch (type) {
            case OWN_TEXT, IDENTIFIER, INTEGER, YEAR -> cell;
            case FOREIGN_TEXT -> SpreadsheetText.escape(cell);
            case DECIMAL, FIGURE -> cell.replace('.', dialect.decimalSign());
        };
    }

    private void line(final List<String> cells) {
        writer.writeNext(cells.toArray(String[]::new), false);
    }
}
