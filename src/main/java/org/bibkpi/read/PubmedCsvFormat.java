package org.bibkpi.read;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/** CSV of PubMed, today's and the one before 2020: who and where, but no addresses, ISSNs or types. */
public final class PubmedCsvFormat implements ExportFormat {
    private static final Pattern DOI = Pattern.compile("doi: (10\\.\\S+)");
    private static final Pattern VOLUME = Pattern.compile(";(\\d+[^(:;]*)(?:\\(([^)]*)\\))?(?::([^.;\\s]+))?");

    @Override
    public String id() {
        return "pubmed-csv";
    }

    @Override
    public Source source() {
        return Source.PUBMED;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "PubMed, CSV",
                "Save > Format: CSV.",
                "No addresses, ISSNs, ORCID iDs or types. Prefer Format: PubMed.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return head.hasHeader("PMID", "Title", "Authors", "Journal/Book")
                || head.hasHeader("Title", "Description", "Details", "ShortDetails", "EntrezUID");
    }

    @Override
    public RecordReader open(final ExportContent content) throws IOException {
        return new PieceReader<>(content, source(), new CsvRows(content, "Title"), PubmedCsvFormat::describe);
    }

    private static void describe(final CsvRow row, final RecordDraft draft) {
        final String citation = row.firstOf("Citation", "Details");
        draft.put(RawField.PMID, row.firstOf("PMID", "EntrezUID"))
                .put(RawField.TITLE, row.get("Title"))
                .put(RawField.JOURNAL, journal(row))
                .put(RawField.ISSUE_YEAR, row.firstOf("Publication Year", "ShortDetails"))
                .put(RawField.DOI, row.get("DOI"))
                .never(Gap.NO_AFFILIATION_FIELD)
                .never(Gap.NO_ISSN_FIELD)
                .never(Gap.NO_ORCID_FIELD)
                .never(Gap.NO_TYPE_FIELD);
        if (row.get("DOI").isEmpty()) {
            DOI.matcher(citation).results().limit(1).forEach(m -> draft.put(RawField.DOI, m.group(1)));
        }
        issue(citation, draft);
        Names.pubmed(row.firstOf("Authors", "Description")).forEach(a -> draft.author(a, List.of(), List.of()));
    }

    private static String journal(final CsvRow row) {
        final String named = row.get("Journal/Book");
        return named.isEmpty() ? row.get("ShortDetails").replaceFirst("\\.?\\s*\\d{4}$", "") : named;
    }

    private static void issue(final String citation, final RecordDraft draft) {
        final Matcher matcher = VOLUME.matcher(citation);
        if (matcher.find()) {
            draft.put(RawField.VOLUME, matcher.group(1));
            draft.put(RawField.ISSUE, matcher.group(2) == null ? "" : matcher.group(2));
            draft.put(RawField.PAGES, matcher.group(3) == null ? "" : matcher.group(3));
        }
    }
}
