package org.bibkpi.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.InputException;

/**
 * Cuts RIS at its end-of-record lines.
 *
 * @see <a href="https://web.archive.org/web/20110925203717/http://www.refman.com/support/risformat_intro.asp">RIS
 *     format specifications</a>
 */
final class RisRecords implements Pieces<TaggedRecord> {
    private static final Pattern TAG_LINE = Pattern.compile("([A-Z][A-Z0-9])  ?-(?: (.*))?", Pattern.DOTALL);

    private final String name;
    private final Lines lines;
    private long lastLine;
    private long orphans;

    RisRecords(final ExportContent content) {
        this.name = content.name();
        this.lines = new Lines(content);
    }

    @Override
    public Optional<Piece<TaggedRecord>> next() throws IOException {
        Optional<Lines.Line> line = lines.next();
        orphans = 0;
        while (line.isPresent()) {
            final String text = line.get().text().stripTrailing();
            lastLine = line.get().number();
            if (text.startsWith("TY  -")) {
                return Optional.of(record(line.get()));
            }
            if (isEnd(text) && orphans > 2) {
                return Optional.of(new Piece.Damaged<>(
                        line.get().position(), "The record that ends here has no first line (TY)."));
            }
            orphans += TAG_LINE.matcher(text).matches() ? 1 : 0;
            line = lines.next();
        }
        return Optional.empty();
    }

    private Piece<TaggedRecord> record(final Lines.Line first) throws IOException {
        final TaggedRecord record = new TaggedRecord();
        record.begin("TY", first.text().substring("TY  -".length()).strip());
        Optional<Lines.Line> line = lines.next();
        while (line.isPresent()) {
            final String text = line.get().text().stripTrailing();
            lastLine = line.get().number();
            if (isEnd(text)) {
                return new Piece.Whole<>(first.position(), record);
            }
            if (text.startsWith("TY  -")) {
                lines.giveBack(List.of(line.get()));
                return new Piece.Damaged<>(
                        first.position(), "The record has no end line (ER); the next one begins inside it.");
            }
            take(record, text);
            line = lines.next();
        }
        throw new InputException(
                name + ":" + lastLine,
                "The file ends in the middle of a record (no line ER). Export it again; records may be missing.");
    }

    private static boolean isEnd(final String text) {
        return text.equals("ER  -") || text.startsWith("ER  - ") || text.equals("ER -");
    }

    private static void take(final TaggedRecord record, final String text) {
        final Matcher tag = TAG_LINE.matcher(text);
        if (tag.matches()) {
            final String value = tag.group(2) == null ? "" : tag.group(2);
            begin(record, tag.group(1), value);
        } else if (!text.isBlank()) {
            record.continueWith(text);
        }
    }

    /** Web of Science leaves out the line ends between some values. */
    private static void begin(final TaggedRecord record, final String tag, final String value) {
        final String next = tag + "  - ";
        if (!value.contains(next)) {
            record.begin(tag, value);
            return;
        }
        for (final String part : value.split(Pattern.quote(next), -1)) {
            record.begin(tag, part);
        }
    }
}
