package org.bibkpi.read;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/** CSV of Zotero; what has no column of its own stands in "Extra". */
public final class ZoteroCsvFormat implements ExportFormat {
    private static final Pattern PMID = Pattern.compile("PMID: (\\d+)");
    private static final Pattern UT = Pattern.compile("(?:WOS|ISI):[A-Z0-9]{15}");

    @Override
    public String id() {
        return "zotero-csv";
    }

    @Override
    public Source source() {
        return Source.OTHER;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "Zotero, CSV",
                "In Zotero: Export library > CSV.",
                "No addresses or ORCID iDs. Prefer an export of the database itself.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return head.hasHeader("Key", "Item Type", "Publication Title");
    }

    @Override
    public RecordReader open(final ExportContent content) throws IOException {
        return new PieceReader<>(content, source(), new CsvRows(content, "Item Type"), ZoteroCsvFormat::describe);
    }

    private static void describe(final CsvRow row, final RecordDraft draft) {
        draft.put(RawField.TITLE, row.get("Title"))
                .put(RawField.DOI, row.get("DOI"))
                .put(RawField.JOURNAL, row.firstOf("Publication Title", "Journal Abbreviation"))
                .put(RawField.ISSN, row.get("ISSN"))
                .put(RawField.ISSUE_YEAR, row.firstOf("Publication Year", "Date"))
                .put(RawField.VOLUME, row.get("Volume"))
                .put(RawField.ISSUE, row.get("Issue"))
                .put(RawField.PAGES, row.get("Pages"))
                .put(RawField.TYPE, row.get("Item Type"))
                .never(Gap.NO_AFFILIATION_FIELD)
                .never(Gap.NO_ORCID_FIELD)
                .never(Gap.NO_TYPE_FIELD);
        PMID.matcher(row.get("Extra")).results().limit(1).forEach(m -> draft.put(RawField.PMID, m.group(1)));
        UT.matcher(row.get("Extra") + row.get("Archive Location"))
                .results()
                .limit(1)
                .forEach(m -> draft.put(RawField.UT, m.group()));
        Names.split(row.get("Author"), ";").forEach(a -> draft.author(a, List.of(), List.of()));
    }
}
