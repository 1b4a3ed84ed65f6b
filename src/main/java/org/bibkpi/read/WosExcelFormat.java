package org.bibkpi.read;

import java.io.IOException;
import java.util.Map;
import org.bibkpi.model.Gap;
import org.bibkpi.model.Source;

/** The workbook of Web of Science, old or new, or the table that was saved from it. */
public final class WosExcelFormat implements ExportFormat {
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("AU", "Authors"),
            Map.entry("AF", "Author Full Names"),
            Map.entry("TI", "Article Title"),
            Map.entry("SO", "Source Title"),
            Map.entry("DT", "Document Type"),
            Map.entry("C1", "Addresses"),
            Map.entry("RP", "Reprint Addresses"),
            Map.entry("RI", "Researcher Ids"),
            Map.entry("OI", "ORCIDs"),
            Map.entry("SN", "ISSN"),
            Map.entry("EI", "eISSN"),
            Map.entry("PY", "Publication Year"),
            Map.entry("VL", "Volume"),
            Map.entry("IS", "Issue"),
            Map.entry("BP", "Start Page"),
            Map.entry("EP", "End Page"),
            Map.entry("AR", "Article Number"),
            Map.entry("DI", "DOI"),
            Map.entry("EA", "Early Access Date"),
            Map.entry("WC", "WoS Categories"),
            Map.entry("PM", "Pubmed Id"),
            Map.entry("UT", "UT (Unique WOS ID)"));

    @Override
    public String id() {
        return "wos-excel";
    }

    @Override
    public Source source() {
        return Source.WOS;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "Web of Science, Excel",
                "Export > Excel, Record content: Full Record.",
                "Everything bibkpi needs with the full record; without it the address columns are "
                        + "there but empty. A Citation Report is no export. Prefer plain text.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return head.hasHeader("Publication Type", "Article Title", "UT (Unique WOS ID)");
    }

    @Override
    public RecordReader open(final ExportContent content) throws IOException {
        return new PieceReader<>(
                content, source(), new CsvRows(content, "UT (Unique WOS ID)"), WosExcelFormat::describe);
    }

    /** The short record has all columns too, but leaves empty even those that every full record fills. */
    private static void describe(final CsvRow row, final RecordDraft draft) {
        final WosRow record = new WosRow(row, COLUMNS);
        WosFields.describe(record, draft);
        final boolean isShort =
                row.firstOf("Language", "Publisher", "WoS Categories").isEmpty();
        draft.gapIf(
                        isShort && record.list("C1").isEmpty(),
                        Gap.NO_AFFILIATION_FIELD,
                        "content in " + record.named("C1"))
                .gapIf(isShort && record.text("DT").isEmpty(), Gap.NO_TYPE_FIELD, "content in " + record.named("DT"));
    }
}
