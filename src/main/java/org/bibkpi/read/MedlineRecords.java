package org.bibkpi.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the MEDLINE form of PubMed at the lines that begin a citation. */
final class MedlineRecords implements Pieces<TaggedRecord> {
    private static final Pattern TAG_LINE = Pattern.compile("([A-Z][A-Z0-9]{1,3}) *- ?(.*)", Pattern.DOTALL);

    private final Lines lines;
    private boolean lastIsClosed = true;
    private boolean someAreClosed;

    MedlineRecords(final ExportContent content) {
        this.lines = new Lines(content);
    }

    @Override
    public Optional<Piece<TaggedRecord>> next() throws IOException {
        final TaggedRecord record = new TaggedRecord();
        String position = "";
        Optional<Lines.Line> line = lines.next();
        while (line.isPresent() && !ends(record, line.get().text())) {
            position = record.isEmpty() ? line.get().position() : position;
            take(record, line.get().text());
            line = lines.next();
        }
        line.ifPresent(l -> lines.giveBack(List.of(l)));
        return record.isEmpty() ? Optional.empty() : Optional.of(piece(position, record));
    }

    private static boolean ends(final TaggedRecord record, final String text) {
        return !record.isEmpty()
                && (text.isBlank()
                        || (text.startsWith("PMID") && TAG_LINE.matcher(text).matches()));
    }

    private static void take(final TaggedRecord record, final String text) {
        final Matcher tag = TAG_LINE.matcher(text);
        if (tag.matches() && tag.end(1) <= 4 && text.indexOf('-') == 4) {
            record.begin(tag.group(1), tag.group(2));
        } else if (text.startsWith(" ") && !record.isEmpty() && !text.isBlank()) {
            record.continueWith(text);
        }
    }

    private Piece<TaggedRecord> piece(final String position, final TaggedRecord record) {
        lastIsClosed = record.has("SO");
        someAreClosed |= lastIsClosed;
        return record.has("PMID")
                ? new Piece.Whole<>(position, record)
                : new Piece.Damaged<>(position, "The record has no line PMID.");
    }

    @Override
    public List<String> warnings() {
        final List<String> warnings = new ArrayList<>();
        if (!lastIsClosed && someAreClosed) {
            warnings.add("The last record lacks its last line (SO), so the file may have been cut off;"
                    + " compare the number of records with the one that PubMed shows.");
        }
        return warnings;
    }
}
