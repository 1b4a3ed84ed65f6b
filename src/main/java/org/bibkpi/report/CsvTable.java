package org.bibkpi.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** A CSV table with named, typed columns, written row by row. Lines end with CRLF, as RFC 4180 asks. */
public final class CsvTable implements Closeable {

    private static final String ENDED = "the output ended before everything was written";

    private final CsvText text;
    private final Writer out;
    private final StringBuilder line = new StringBuilder();

    private CsvTable(final CsvText text, final Writer out) {
        this.text = text;
        this.out = out;
    }

    /** Writes the header to somewhere open, such as standard output. */
    public static CsvTable to(final Writer out, final Dialect dialect, final List<Column> columns) {
        final CsvTable table = new CsvTable(new CsvText(columns, dialect), out);
        table.write(table.text.header());
        return table;
    }

    /** Writes a row: one cell for each column, numbers with a decimal point, empty where there is no value. */
    public void row(final List<String> cells) {
        line.setLength(0);
        text.row(cells, line);
        write(line);
    }

    @Override
    public void close() throws IOException {
        final boolean failed = out instanceof PrintWriter printer && printer.checkError();
        out.close();
        if (failed) {
            throw new IOException(ENDED);
        }
    }

    private void write(final CharSequence some) {
        try {
            out.append(some);
        } catch (final IOException e) {
            throw new UncheckedIOException(new IOException(ENDED, e));
        }
    }
}
