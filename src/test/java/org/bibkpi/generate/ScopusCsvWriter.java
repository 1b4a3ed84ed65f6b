package org.bibkpi.generate;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.DocumentType;

/** Scopus, CSV, all fields: UTF-8 with a byte order mark, every cell in quotes. */
final class ScopusCsvWriter implements ExportWriter {
    /** Scopus changed how it writes names in 2023. */
    enum Layout {
        /** {@code Lind A., Berg E.} and addresses behind {@code Lind, A.}. */
        UNTIL_2022,
        /** {@code Lind A.; Berg E.}, full names in a column of their own, addresses behind {@code Lind A.}. */
        SINCE_2023
    }

    private record Column(String name, Function<InventedRecord, String> cell) {}

    private final Layout layout;
    private final List<Column> columns;
    private final ICSVWriter csv;

    ScopusCsvWriter(final Writer out, final Layout layout) throws IOException {
        this.layout = layout;
        this.columns = columns();
        out.write('\uFEFF');
        this.csv = new CSVWriterBuilder(out).build();
        writeRow(Column::name);
    }

    @Override
    public void write(final InventedRecord work) {
        writeRow(c -> c.cell().apply(work));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private void writeRow(final Function<Column, String> cell) {
        csv.writeNext(columns.stream().map(cell).toArray(String[]::new));
    }

    private List<Column> columns() {
        return Stream.of(people(), work(), addresses(), ends())
                .flatMap(List::stream)
                .toList();
    }

    private List<Column> people() {
        final Column authors = new Column("Authors", w -> each(w, this::shortName, isOld() ? ", " : "; "));
        final Column ids = new Column("Author(s) ID", w -> each(w, ScopusCsvWriter::authorId, isOld() ? ";" : "; "));
        final Column full = new Column("Author full names", w -> each(w, ScopusCsvWriter::nameAndId, "; "));
        return isOld() ? List.of(authors, ids) : List.of(authors, full, ids);
    }

    private static List<Column> work() {
        return List.of(
                new Column("Title", w -> w.titleWith("<i>", "</i>")),
                new Column(
                        "Year",
                        w -> w.appeared().hasIssue()
                                ? Integer.toString(w.appeared().issueYear())
                                : ""),
                new Column("Source title", w -> w.journal().title()),
                new Column("Volume", InventedRecord::volume),
                new Column("Issue", InventedRecord::issue),
                new Column("Art. No.", w -> w.pages().articleNumber()),
                new Column("Page start", w -> w.pages().first()),
                new Column("Page end", w -> w.pages().last()),
                new Column("Page count", w -> ""),
                new Column("Cited by", w -> ""),
                new Column("DOI", w -> w.ids().doi()),
                new Column(
                        "Link",
                        w -> "https://www.scopus.com/inward/record.uri?eid="
                                + w.ids().eid()));
    }

    private List<Column> addresses() {
        return List.of(
                new Column(
                        "Affiliations",
                        w -> w.addresses().stream()
                                .map(RecordAddress::text)
                                .distinct()
                                .collect(Collectors.joining("; "))),
                new Column("Authors with affiliations", w -> each(w, this::nameAndAddresses, "; ")),
                new Column("Abstract", w -> "[No abstract available]"),
                new Column("Funding Details", InventedRecord::funding),
                new Column("Correspondence Address", this::correspondence));
    }

    private static List<Column> ends() {
        return List.of(
                new Column("ISSN", w -> w.journal().linkingIssn().replace("-", "")),
                new Column("ISBN", w -> ""),
                new Column("PubMed ID", w -> w.ids().pmid()),
                new Column("Language of Original Document", w -> "English"),
                new Column("Abbreviated Source Title", w -> w.journal().abbreviation()),
                new Column("Document Type", w -> w.isRetracted() ? "Retracted" : word(w.type())),
                new Column("Publication Stage", w -> w.appeared().hasIssue() ? "Final" : "Article in press"),
                new Column("Source", w -> "Scopus"),
                new Column("EID", w -> w.ids().eid()));
    }

    private boolean isOld() {
        return layout == Layout.UNTIL_2022;
    }

    private static String each(
            final InventedRecord work, final Function<RecordAuthor, String> part, final String separator) {
        return work.authors().stream().map(part).collect(Collectors.joining(separator));
    }

    private String shortName(final RecordAuthor author) {
        return author.family() + " " + author.dottedInitials();
    }

    private static String authorId(final RecordAuthor author) {
        return Long.toString(99_000_000_000L + author.number());
    }

    private static String nameAndId(final RecordAuthor author) {
        return author.fullName() + " (" + authorId(author) + ")";
    }

    private String nameAndAddresses(final RecordAuthor author) {
        final String name = isOld() ? author.family() + ", " + author.dottedInitials() : shortName(author);
        return Stream.concat(Stream.of(name), author.addresses().stream().map(RecordAddress::text))
                .collect(Collectors.joining(", "));
    }

    private String correspondence(final InventedRecord work) {
        return work.authors().stream()
                .filter(a -> !a.email().isEmpty() && !a.addresses().isEmpty())
                .map(a -> a.dottedInitials() + " " + a.family() + "; "
                        + a.addresses().get(0).text() + "; email: " + a.email())
                .collect(Collectors.joining("\n"));
    }

    private static String word(final DocumentType type) {
        return switch (type) {
            case ARTICLE -> "Article";
            case REVIEW -> "Review";
            case LETTER -> "Letter";
            case EDITORIAL -> "Editorial";
            case CORRECTION, RETRACTION_NOTICE -> "Erratum";
            case PROCEEDINGS_PAPER, MEETING_ABSTRACT -> "Conference paper";
            case BOOK -> "Book";
            case BOOK_CHAPTER -> "Book chapter";
            case DATASET -> "Data paper";
            case NEWS -> "Note";
            case RETRACTED -> "Retracted";
            case PREPRINT, THESIS, OTHER -> throw new IllegalArgumentException("Scopus has no " + type);
        };
    }
}
