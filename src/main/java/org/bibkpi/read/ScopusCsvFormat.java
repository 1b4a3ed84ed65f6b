package org.bibkpi.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawAuthor;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/** CSV of Scopus, with authors joined by commas (to 2022) or by semicolons beside their full names (since 2023). */
public final class ScopusCsvFormat implements ExportFormat {
    @Override
    public String id() {
        return "scopus-csv";
    }

    @Override
    public Source source() {
        return Source.SCOPUS;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "Scopus, CSV",
                "Select all, Export > CSV, and tick besides “Citation information”: Affiliations, "
                        + "Serial identifiers (ISSN), PubMed ID, Document type, EID.",
                "No ORCID iDs. The columns ticked by default lack affiliations and ISSN.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return head.layouts()
                .map(ScopusColumns::inEnglish)
                .anyMatch(l -> l.hasAll("Title", "Year", "Source title")
                        && (l.has("EID") || l.has("Link") || l.has("Art. No.")));
    }

    @Override
    public RecordReader open(final ExportContent content) throws IOException {
        return new PieceReader<>(
                content,
                source(),
                new CsvRows(content, ScopusColumns::inEnglish, "Source title"),
                ScopusCsvFormat::describe);
    }

    private static void describe(final CsvRow row, final RecordDraft draft) {
        draft.put(RawField.TITLE, row.get("Title"))
                .put(RawField.JOURNAL, row.get("Source title"))
                .put(RawField.DOI, row.get("DOI"))
                .put(RawField.PMID, row.get("PubMed ID"))
                .put(RawField.EID, row.firstOf("EID", "Link"))
                .put(RawField.ISSN, row.get("ISSN"))
                .put(inNoIssue(row) ? RawField.ONLINE_YEAR : RawField.ISSUE_YEAR, row.get("Year"))
                .put(RawField.VOLUME, row.get("Volume"))
                .put(RawField.ISSUE, row.get("Issue"))
                .put(RawField.TYPE, row.get("Document Type"))
                .pages(row.get("Page start"), row.get("Page end"), row.get("Art. No."))
                .never(Gap.NO_ORCID_FIELD);
        row.noteGap(draft, Gap.NO_AFFILIATION_FIELD, "Authors with affiliations", "Affiliations");
        row.noteGap(draft, Gap.NO_ISSN_FIELD, "ISSN");
        row.noteGap(draft, Gap.NO_TYPE_FIELD, "Document Type");
        authors(row, draft);
    }

    /** Before a work is put into an issue, its year is that of the first appearance. */
    private static boolean inNoIssue(final CsvRow row) {
        return row.firstOf("Publication Stage", "Document Type").equals("Article in Press")
                && row.get("Volume").isEmpty()
                && row.get("Issue").isEmpty();
    }

    private static void authors(final CsvRow row, final RecordDraft draft) {
        final ScopusAuthors authors =
                ScopusAuthors.of(row.get("Authors"), row.get("Author full names"), row.get("Affiliations"));
        final String withAffiliations = row.get("Authors with affiliations");
        final Optional<List<RawAuthor>> linked = authors.linked(withAffiliations);
        draft.authors(linked.orElseGet(authors::unlinked));
        if (linked.isEmpty()) {
            draft.putAll(
                    RawField.UNLINKED_ADDRESS, authors.known().isEmpty() ? List.of(withAffiliations) : authors.known());
        } else {
            draft.putAll(RawField.UNLINKED_ADDRESS, withoutAuthor(authors.known(), withAffiliations));
        }
    }

    /** Addresses of the paper that stand with no author must not get lost. */
    private static List<String> withoutAuthor(final List<String> known, final String withAffiliations) {
        return known.stream().filter(a -> !withAffiliations.contains(a)).toList();
    }
}
