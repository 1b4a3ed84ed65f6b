package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bibkpi.model.Source;

/** Plain text of Web of Science ({@code savedrecs.txt}) and the same tags as {@code .ciw} for EndNote. */
public final class WosPlaintextFormat implements ExportFormat {
    private static final Pattern FIRST_TAGS =
            Pattern.compile("(?:^|[\\r\\n])PT [A-Z][ \\t]*[\\r\\n]+(?:[A-Z][A-Z0-9] |   )");

    @Override
    public String id() {
        return "wos-plaintext";
    }

    @Override
    public Source source() {
        return Source.WOS;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "Web of Science, plain text (also .ciw)",
                "Select the records, Export > Plain text file, Records from 1 to 500 (then 501 to "
                        + "1000 and so on), Record content: Full Record.",
                "Everything bibkpi needs. 500 records a file: export in parts and name them all in "
                        + "the job. “Author, Title, Source” and .ciw for EndNote have no addresses.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return head.kind() == ContentHead.Kind.TEXT
                && head.hasLine("PT ")
                && FIRST_TAGS.matcher(head.text()).find();
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(
                content, source(), new WosRecords(content), (r, draft) -> WosFields.describe(new Lines(r), draft));
    }

    /**
     * The tags of one record; a list has one value per line.
     *
     * @param record as its lines have it
     */
    private record Lines(TaggedRecord record) implements WosFields.Tagged {
        /** Without a header, the tags that every full record carries tell the layout. */
        @Override
        public boolean isInLayout(final String tag) {
            return record.has(tag) || record.hasAny("LA", "WC", "GA", "PU", "DT");
        }

        @Override
        public String text(final String tag) {
            return record.text(tag);
        }

        @Override
        public List<String> list(final String tag) {
            return switch (tag) {
                case "C1" -> WrappedAddresses.joined(record.lines(tag));
                case "AU", "AF" -> names(record.lines(tag));
                default -> record.lines(tag);
            };
        }

        private static List<String> names(final List<String> lines) {
            final List<String> names = new ArrayList<>(lines.size());
            lines.forEach(line -> names.addAll(Names.split(line, ";")));
            return names;
        }

        @Override
        public String named(final String... tags) {
            return FieldNames.line(tags);
        }
    }
}
