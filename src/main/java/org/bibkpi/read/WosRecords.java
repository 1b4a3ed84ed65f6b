package org.bibkpi.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bibkpi.model.Digits;
import org.bibkpi.model.InputException;

/** Cuts plain text of Web of Science at its end-of-record lines. */
final class WosRecords implements Pieces<TaggedRecord> {
    private static final Set<String> FILE_TAGS = Set.of("FN", "VR", "EF");

    /** What a record may begin with, should its first line be lost; other tags outside a record are file headers. */
    private static final Set<String> FIRST_TAGS =
            Set.of("PT", "AU", "BA", "BE", "GP", "AF", "BF", "CA", "ED", "TI", "SO");

    private final String name;
    private final Lines lines;
    private boolean fileEnded;
    private long lastLine;
    private long strayLines;
    private long firstStray;

    WosRecords(final ExportContent content) {
        this.name = content.name();
        this.lines = new Lines(content);
    }

    @Override
    public Optional<Piece<TaggedRecord>> next() throws IOException {
        final TaggedRecord record = new TaggedRecord();
        String position = "";
        Optional<Lines.Line> line = lines.next();
        while (line.isPresent()) {
            final String text = line.get().text().stripTrailing();
            lastLine = line.get().number();
            if (isEnd(text) && !record.isEmpty()) {
                return Optional.of(whole(position, record));
            }
            if (text.startsWith("PT ") && !record.isEmpty()) {
                lines.giveBack(List.of(line.get()));
                return Optional.of(new Piece.Damaged<>(
                        position, "The record has no end line (ER); the next one begins inside it."));
            }
            position = record.isEmpty() ? line.get().position() : position;
            take(record, text);
            line = lines.next();
        }
        if (!record.isEmpty()) {
            throw new InputException(
                    name + ":" + lastLine,
                    "The file ends in the middle of a record (no line ER). Export it again; records may be missing.");
        }
        return Optional.empty();
    }

    private static boolean isEnd(final String text) {
        return text.equals("ER");
    }

    private static Piece<TaggedRecord> whole(final String position, final TaggedRecord record) {
        return record.count("UT") > 1
                ? new Piece.Damaged<>(position, "Two records run into each other: there is more than one line UT.")
                : new Piece.Whole<>(position, record);
    }

    private void take(final TaggedRecord record, final String text) {
        if (isTagLine(text)) {
            takeTag(record, text.substring(0, 2), text.length() > 3 ? text.substring(3) : "");
        } else if (text.startsWith("   ") && !record.isEmpty()) {
            record.continueWith(text);
        } else if (!text.isBlank() && !record.isEmpty()) {
            stray();
        }
    }

    private static boolean isTagLine(final String text) {
        return text.length() >= 2
                && isCapital(text.charAt(0))
                && (isCapital(text.charAt(1)) || Digits.is(text.charAt(1)))
                && (text.length() == 2 || text.charAt(2) == ' ');
    }

    private static boolean isCapital(final char c) {
        return c >= 'A' && c <= 'Z';
    }

    private void takeTag(final TaggedRecord record, final String tag, final String value) {
        fileEnded |= tag.equals("EF");
        if (!FILE_TAGS.contains(tag) && !tag.equals("ER") && (!record.isEmpty() || FIRST_TAGS.contains(tag))) {
            record.begin(tag, value);
        }
    }

    private void stray() {
        firstStray = strayLines++ == 0 ? lastLine : firstStray;
    }

    @Override
    public List<String> warnings() {
        final List<String> warnings = new ArrayList<>();
        if (!fileEnded) {
            warnings.add("The file has no end mark (EF). If it was cut between two records, the rest is missing;"
                    + " compare the number of records with the one that Web of Science shows.");
        }
        if (strayLines > 0) {
            warnings.add("Lines that are neither a tag nor a continuation were passed over: " + strayLines
                    + ", the first is line " + firstStray + ".");
        }
        return warnings;
    }
}
