package org.bibkpi.read;

import java.io.IOException;
import java.util.List;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/** CSV of The Lens: no addresses, no ORCID iDs. */
public final class LensCsvFormat implements ExportFormat {
    @Override
    public String id() {
        return "lens-csv";
    }

    @Override
    public Source source() {
        return Source.LENS;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide("The Lens, CSV", "Export > CSV, all fields.", "No addresses or ORCID iDs. Prefer JSON.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return head.hasHeader("Lens ID", "Title", "Publication Year", "Source Title");
    }

    @Override
    public RecordReader open(final ExportContent content) throws IOException {
        return new PieceReader<>(content, source(), new CsvRows(content, "Lens ID"), LensCsvFormat::describe);
    }

    private static void describe(final CsvRow row, final RecordDraft draft) {
        draft.put(RawField.TITLE, row.get("Title"))
                .put(RawField.DOI, row.get("DOI"))
                .put(RawField.PMID, row.get("PMID"))
                .put(RawField.JOURNAL, row.get("Source Title"))
                .put(RawField.ISSN, row.firstOf("ISSNs", "ISSN"))
                .put(RawField.ISSUE_YEAR, row.firstOf("Publication Year", "Date Published"))
                .put(RawField.VOLUME, row.get("Volume"))
                .put(RawField.ISSUE, row.get("Issue Number"))
                .put(RawField.TYPE, row.get("Publication Type"))
                .pages(row.get("Start Page"), row.get("End Page"), "")
                .never(Gap.NO_AFFILIATION_FIELD)
                .never(Gap.NO_ORCID_FIELD);
        Names.split(row.firstOf("Author/s", "Authors"), ";").forEach(a -> draft.author(a, List.of(), List.of()));
    }
}
