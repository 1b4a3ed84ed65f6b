package org.bibkpi.read;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.RawAuthor;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.Reading;
import org.bibkpi.model.Rejection;

/** Readings as JSON that a person can compare. */
final class ReadingJson {
    private static final ObjectWriter WRITER =
            new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private ReadingJson() {}

    /** Everything a file yields, and what is said of each export in it. */
    static String of(final ByteSource source) throws IOException {
        final List<Object> readings = new ArrayList<>();
        final Map<String, Object> all = new LinkedHashMap<>();
        try (ExportReader reader = Exports.open(source)) {
            reader.forEachRemaining(r -> readings.add(reading(r)));
            all.put(
                    "exports",
                    reader.contents().stream().map(ReadingJson::export).toList());
        }
        all.put("readings", readings);
        return WRITER.writeValueAsString(all) + "\n";
    }

    private static Map<String, Object> export(final FileCount content) {
        final Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", content.format());
        json.put("records", content.read() - content.rejected());
        json.put("rejected", content.rejected());
        putUnlessEmpty(json, "warnings", content.warnings());
        return json;
    }

    private static Map<String, Object> reading(final Reading reading) {
        final Map<String, Object> json = new LinkedHashMap<>();
        if (reading instanceof Rejection rejection) {
            json.put("id", rejection.id().toString());
            json.put("position", rejection.position());
            json.put("rejected", rejection.cause());
        } else {
            record((RawRecord) reading, json);
        }
        return json;
    }

    private static void record(final RawRecord record, final Map<String, Object> json) {
        json.put("id", record.id().toString());
        json.put("position", record.position());
        json.put("source", record.source());
        json.put("fields", new TreeMap<>(record.fields()));
        putUnlessEmpty(
                json,
                "authors",
                record.authors().stream().map(ReadingJson::author).toList());
        json.put("gaps", new TreeMap<>(record.gaps()));
    }

    private static Map<String, Object> author(final RawAuthor author) {
        final Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", author.name());
        putUnlessEmpty(json, "orcids", author.orcids());
        putUnlessEmpty(json, "addresses", author.addresses());
        return json;
    }

    private static void putUnlessEmpty(final Map<String, Object> json, final String name, final List<?> values) {
        if (!values.isEmpty()) {
            json.put(name, values);
        }
    }
}
