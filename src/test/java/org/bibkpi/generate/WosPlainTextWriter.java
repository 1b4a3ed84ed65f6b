package org.bibkpi.generate;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.DocumentType;

/** Web of Science, plain text, full record: field tags of two letters, continuation lines with three blanks. */
final class WosPlainTextWriter implements ExportWriter {
    private static final int LINE = 80;
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private final Writer out;

    WosPlainTextWriter(final Writer out) throws IOException {
        this.out = out;
        out.write("\uFEFFFN Clarivate Analytics Web of Science\nVR 1.0\n");
    }

    @Override
    public void write(final InventedRecord work) throws IOException {
        line("PT", "J");
        writeByline(work.authors());
        wrapped("TI", work.title());
        wrapped("SO", AsciiCase.upper(work.journal().title()));
        line("LA", "English");
        line("DT", types(work));
        writeAddresses(work.authors());
        writePeople(work.authors());
        wrapped("FU", work.funding());
        line("NR", "31");
        writeJournal(work);
        writeAppearance(work);
        if (work.showsCategory()) {
            wrapped("WC", work.journal().category());
        }
        line("PM", work.ids().pmid());
        line("UT", work.ids().ut());
        line("DA", "2023-03-01");
        out.write("ER\n\n");
    }

    @Override
    public void close() throws IOException {
        out.write("EF");
        out.close();
    }

    private void writeByline(final List<RecordAuthor> authors) throws IOException {
        listed("AU", authors.stream().map(a -> a.family() + ", " + a.initials()).toList());
        listed("AF", authors.stream().map(RecordAuthor::fullName).toList());
    }

    private void writeAddresses(final List<RecordAuthor> authors) throws IOException {
        final Map<String, List<String>> namesByAddress = new LinkedHashMap<>();
        authors.forEach(a -> a.addresses()
                .forEach(address -> namesByAddress
                        .computeIfAbsent(address.text(), t -> new ArrayList<>())
                        .add(a.fullName())));
        final List<String> lines = new ArrayList<>();
        namesByAddress.forEach((address, names) -> lines.add("[" + String.join("; ", names) + "] " + address + "."));
        listed("C1", lines);
        wrapped("C3", organisations(authors));
        writeReprint(authors);
    }

    private static String organisations(final List<RecordAuthor> authors) {
        return authors.stream()
                .flatMap(a -> a.addresses().stream())
                .map(RecordAddress::organisation)
                .flatMap(o -> List.of(o.split("; ", -1)).stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void writeReprint(final List<RecordAuthor> authors) throws IOException {
        for (final RecordAuthor author : authors) {
            if (!author.email().isEmpty() && !author.addresses().isEmpty()) {
                line(
                        "RP",
                        author.family() + ", " + author.initials() + " (corresponding author), "
                                + author.addresses().get(0).text() + ".");
                line("EM", author.email());
            }
        }
    }

    private void writePeople(final List<RecordAuthor> authors) throws IOException {
        wrapped(
                "OI",
                authors.stream()
                        .filter(a -> !a.orcid().isEmpty())
                        .map(a -> a.fullName() + "/" + a.orcid())
                        .collect(Collectors.joining("; ")));
    }

    private void writeJournal(final InventedRecord work) throws IOException {
        line("SN", work.journal().issn());
        line("EI", work.journal().eIssn());
        line("J9", AsciiCase.upper(work.journal().abbreviation()));
        line("JI", work.journal().abbreviation());
    }

    private void writeAppearance(final InventedRecord work) throws IOException {
        final Appeared appeared = work.appeared();
        if (appeared.hasIssue()) {
            line("PD", MONTHS.get(appeared.issueMonth() - 1));
            line("PY", Integer.toString(appeared.issueYear()));
        }
        line("VL", work.volume());
        line("IS", work.issue());
        line("BP", work.pages().first());
        line("EP", work.pages().last());
        line("AR", work.pages().articleNumber());
        line("DI", work.ids().doi());
        if (appeared.isEarly() || (appeared.hasOnline() && !appeared.hasIssue())) {
            line("EA", MONTHS.get(appeared.onlineMonth() - 1) + " " + appeared.onlineYear());
        }
    }

    private static String types(final InventedRecord work) {
        final String type = word(work.type()) + (work.isRetracted() ? "; Retracted Publication" : "");
        return work.appeared().hasIssue() ? type : type + "; Early Access";
    }

    private static String word(final DocumentType type) {
        return switch (type) {
            case ARTICLE, RETRACTED -> "Article";
            case REVIEW -> "Review";
            case LETTER -> "Letter";
            case EDITORIAL -> "Editorial Material";
            case CORRECTION -> "Correction";
            case MEETING_ABSTRACT -> "Meeting Abstract";
            case PROCEEDINGS_PAPER -> "Proceedings Paper";
            case PREPRINT -> "Preprint";
            case BOOK -> "Book";
            case BOOK_CHAPTER -> "Book Chapter";
            case DATASET -> "Data Set";
            case NEWS -> "News Item";
            case RETRACTION_NOTICE -> "Retraction";
            case THESIS, OTHER -> throw new IllegalArgumentException("Web of Science has no " + type);
        };
    }

    private void line(final String tag, final String value) throws IOException {
        if (!value.isEmpty()) {
            out.write(tag + " " + value + "\n");
        }
    }

    private void listed(final String tag, final List<String> values) throws IOException {
        if (!values.isEmpty()) {
            line(tag, String.join("\n   ", values));
        }
    }

    private void wrapped(final String tag, final String value) throws IOException {
        final StringBuilder text = new StringBuilder();
        int room = LINE - 3;
        for (final String word : value.split(" ", -1)) {
            if (!text.isEmpty() && room < word.length() + 1) {
                text.append("\n   ");
                room = LINE - 3;
            } else if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(word);
            room -= word.length() + 1;
        }
        line(tag, text.toString());
    }
}
