package org.bibkpi.generate;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Web of Science, tab-delimited, full record: a line a work below the tags, several values with a semicolon between. */
final class WosTabWriter implements ExportWriter {
    private static final List<String> TAGS = List.of(
            "PT", "AU", "AF", "TI", "SO", "LA", "DT", "C1", "C3", "RP", "EM", "OI", "FU", "NR", "SN", "EI", "J9", "JI",
            "PD", "PY", "VL", "IS", "BP", "EP", "AR", "DI", "EA", "WC", "PM", "UT", "DA");

    private final Writer out;

    WosTabWriter(final Writer out) throws IOException {
        this.out = out;
        out.write("\uFEFF" + String.join("\t", TAGS) + "\r\n");
    }

    @Override
    public void write(final InventedRecord work) throws IOException {
        final Map<String, List<String>> fields = WosFields.of(work);
        out.write(TAGS.stream()
                .map(tag -> String.join("; ", fields.getOrDefault(tag, List.of())))
                .collect(Collectors.joining("\t", "", "\r\n")));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
