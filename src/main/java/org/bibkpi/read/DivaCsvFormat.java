package org.bibkpi.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/**
 * CSV of DiVA with all columns ({@code csvall2}). A name's cell goes {@code Family, Given [id] [orcid] (Organisation
 * [number], Unit [number]) (other address);Family, …}.
 */
public final class DivaCsvFormat implements ExportFormat {
    private static final Pattern NUMBER = Pattern.compile("\\s*\\[\\d+]");
    private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx]");

    @Override
    public String id() {
        return "diva-csv";
    }

    @Override
    public Source source() {
        return Source.DIVA;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "DiVA, CSV",
                "Search, then Export > Format: CSV, all metadata version 2 (csvall2).",
                "Addresses of the own university by its register, others as free text.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return head.hasHeader("PID", "Name", "Title", "PublicationType");
    }

    @Override
    public RecordReader open(final ExportContent content) throws IOException {
        return new PieceReader<>(content, source(), new CsvRows(content, "PublicationType"), DivaCsvFormat::describe);
    }

    private static void describe(final CsvRow row, final RecordDraft draft) {
        draft.put(RawField.TITLE, row.get("Title"))
                .put(RawField.DOI, row.get("DOI"))
                .put(RawField.PMID, row.get("PMID"))
                .put(RawField.UT, row.get("ISI"))
                .put(RawField.EID, row.get("ScopusId"))
                .put(RawField.JOURNAL, row.firstOf("Journal", "HostPublication"))
                .put(RawField.ISSN, row.get("JournalISSN"))
                .put(RawField.ISSN, row.get("JournalEISSN"))
                .put(RawField.ISSUE_YEAR, row.get("Year"))
                .put(RawField.VOLUME, row.get("Volume"))
                .put(RawField.ISSUE, row.get("Issue"))
                .pages(row.get("StartPage"), row.get("EndPage"), row.get("ArticleId"))
                .put(RawField.TYPE, type(row));
        BracketedPeople.of(row.get("Name")).forEach(p -> draft.author(p.name(), orcids(p), addresses(p)));
    }

    /** The subtype tells a letter or an editorial from an article. */
    private static String type(final CsvRow row) {
        final String subtype = row.get("PublicationSubtype");
        return List.of("letter", "editorialMaterial", "meetingAbstract").contains(subtype)
                ? subtype.replaceAll("(?=[A-Z])", " ")
                : row.get("PublicationType");
    }

    private static List<String> orcids(final BracketedPeople.Person person) {
        return person.square().stream().filter(s -> ORCID.matcher(s).matches()).toList();
    }

    private static List<String> addresses(final BracketedPeople.Person person) {
        final List<String> addresses = new ArrayList<>();
        person.round().forEach(r -> addresses.add(NUMBER.matcher(r).replaceAll("")));
        return addresses;
    }
}
