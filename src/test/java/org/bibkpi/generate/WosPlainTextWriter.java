package org.bibkpi.generate;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Web of Science, plain text, full record: field tags of two letters, continuation lines with three blanks. */
final class WosPlainTextWriter implements ExportWriter {
    private static final int LINE = 80;
    private static final String CONTINUED = "\n   ";
    private static final Set<String> WRAPPED = Set.of("TI", "SO", "C3", "OI", "FU", "WC");
    /** A value a line, under one tag. */
    private static final Set<String> LISTED = Set.of("AU", "AF", "C1");

    private final Writer out;

    WosPlainTextWriter(final Writer out) throws IOException {
        this.out = out;
        out.write("\uFEFFFN Clarivate Analytics Web of Science\nVR 1.0\n");
    }

    @Override
    public void write(final InventedRecord work) throws IOException {
        for (final Map.Entry<String, List<String>> field : WosFields.of(work).entrySet()) {
            write(field.getKey(), field.getValue());
        }
        out.write("ER\n\n");
    }

    @Override
    public void close() throws IOException {
        out.write("EF");
        out.close();
    }

    private void write(final String tag, final List<String> values) throws IOException {
        if (LISTED.contains(tag)) {
            final String stop = tag.equals("C1") ? "." : "";
            line(tag, String.join(stop + CONTINUED, values) + stop);
        } else {
            for (final String value : values) {
                line(tag, WRAPPED.contains(tag) ? Wrapping.of(value, LINE - 3, CONTINUED) : value);
            }
        }
    }

    private void line(final String tag, final String value) throws IOException {
        out.write(tag + " " + value + "\n");
    }
}
