package org.bibkpi.report;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.bibkpi.model.Check;

/** A CSV table with named, typed columns, written row by row. Lines end with CRLF, as RFC 4180 asks. */
public final class CsvTable implements Closeable {
    static final String CRLF = "\r\n";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Column> columns;
    private final Dialect dialect;
    private final ICSVWriter writer;

    private CsvTable(final List<Column> columns, final Dialect dialect, final ICSVWriter writer) {
        this.columns = List.copyOf(columns);
        this.dialect = dialect;
        this.writer = writer;
    }

    /** Writes the header to somewhere open, such as standard output. */
    public static CsvTable to(final Writer out, final Dialect dialect, final List<Column> columns) {
        if (dialect.byteOrderMark()) {
            begin(out);
        }
        final CsvTable table = below(out, dialect, columns);
        table.writer.writeNext(columns.stream().map(Column::name).toArray(String[]::new), false);
        return table;
    }

    /** Rows that go below a header written before. */
    static CsvTable below(final Writer out, final Dialect dialect, final List<Column> columns) {
        return new CsvTable(columns, dialect, new QuickWriter(out, dialect.separator()));
    }

    /** The library's, but for cells that hold a quotation mark, separator or line end: it would write them letter by letter. */
    private static final class QuickWriter extends CSVWriter {
        QuickWriter(final Writer out, final char separator) {
            super(out, separator, DEFAULT_QUOTE_CHARACTER, DEFAULT_ESCAPE_CHARACTER, CRLF);
        }

        @Override
        protected void processLine(final String cell, final Appendable line) throws IOException {
            line.append(cell.replace("\"", "\"\""));
        }
    }

    private static void begin(final Writer out) {
        try {
            out.write(BYTE_ORDER_MARK);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a row: one cell for each column, numbers with a decimal point, empty where there is no value. */
    public void row(final List<String> cells) {
        Check.that(cells.size() == columns.size(), "%d cells for %d columns", cells.size(), columns.size());
        final String[] line = new String[cells.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = written(columns.get(i).type(), cells.get(i));
        }
        writer.writeNext(line, false);
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
}
