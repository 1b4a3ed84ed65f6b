package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.RawAuthor;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.Reading;
import org.bibkpi.model.Rejection;

/** Readings as text that a person can compare. */
final class ReadingText {
    private ReadingText() {}

    /** Everything a file yields, its warnings last. */
    static String of(final ByteSource source) throws java.io.IOException {
        final List<String> lines = new ArrayList<>();
        try (ExportReader reader = Exports.open(source)) {
            reader.forEachRemaining(r -> lines.addAll(lines(r)));
            for (final FileCount content : reader.contents()) {
                lines.add("format " + content.format() + ": " + (content.read() - content.rejected()) + " records, "
                        + content.rejected() + " rejected");
                content.warnings().forEach(w -> lines.add("warning: " + w));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(final Reading reading) {
        final List<String> lines = new ArrayList<>();
        if (reading instanceof Rejection rejection) {
            lines.add(rejection.id() + ", " + rejection.position() + ": rejected: " + rejection.cause());
        } else {
            final RawRecord record = (RawRecord) reading;
            lines.add(record.id() + ", " + record.position() + ": " + record.source());
            new TreeMap<>(record.fields()).forEach((f, values) -> values.forEach(v -> lines.add("  " + f + ": " + v)));
            record.authors().forEach(a -> lines.addAll(author(a)));
            new TreeMap<>(record.gaps()).forEach((g, field) -> lines.add(("  gap " + g + " " + field).stripTrailing()));
        }
        return lines;
    }

    private static List<String> author(final RawAuthor author) {
        final List<String> lines = new ArrayList<>();
        lines.add("  author " + author.name());
        author.orcids().forEach(o -> lines.add("    orcid " + o));
        author.addresses().forEach(a -> lines.add("    at " + a));
        return lines;
    }
}
