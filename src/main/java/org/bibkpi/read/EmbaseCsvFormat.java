package org.bibkpi.read;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/** CSV of Embase, in the columns that were chosen; the one called "Source" holds journal, year, volume and pages. */
public final class EmbaseCsvFormat implements ExportFormat {
    private static final Pattern SOURCE =
            Pattern.compile("^(.*?)\\s*\\((\\d{4})\\)\\s*([^:\\s(]*)(?::\\s*([^\\s(]*))?\\s*(?:\\(([^)]*)\\))?");
    private static final Pattern EMAIL = Pattern.compile(",?\\s*[^\\s,;()]+@[^\\s,;()]+");
    private static final Pattern ADDRESS_OF =
            Pattern.compile("\\(([^()]*)\\)\\s*([^()].*?)(?=\\s*;?\\s*\\([^()]*\\)\\s|$)");

    @Override
    public String id() {
        return "embase-csv";
    }

    @Override
    public Source source() {
        return Source.EMBASE;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "Embase, CSV",
                "Select the records, Export > CSV, fields by column, and tick Author addresses, "
                        + "ISSN, DOI, Medline PMID and Publication type.",
                "No ORCID iDs. The fields ticked by default lack addresses, ISSN and DOI.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return head.hasHeader("Title", "Author Names", "Source")
                || head.hasHeader("Title", "Author Names", "Embase Accession ID")
                || head.hasHeader("Title", "Author Names", "Source title");
    }

    @Override
    public RecordReader open(final ExportContent content) throws IOException {
        return new PieceReader<>(content, source(), new CsvRows(content, "Author Names"), EmbaseCsvFormat::describe);
    }

    private static void describe(final CsvRow row, final RecordDraft draft) {
        draft.put(RawField.TITLE, row.get("Title"))
                .put(RawField.DOI, row.get("DOI"))
                .put(RawField.PMID, row.firstOf("Medline PMID", "PMID"))
                .put(RawField.ISSN, row.get("ISSN"))
                .put(RawField.JOURNAL, row.firstOf("Source title", "Journal"))
                .put(RawField.ISSUE_YEAR, row.firstOf("Publication Year", "Date of Publication"))
                .put(RawField.VOLUME, row.get("Volume"))
                .put(RawField.ISSUE, row.get("Issue"))
                .pages(row.get("First Page"), row.get("Last Page"), row.get("Article Number"))
                .put(RawField.TYPE, row.get("Publication Type"))
                .never(Gap.NO_ORCID_FIELD);
        row.noteGap(draft, Gap.NO_AFFILIATION_FIELD, "Author Addresses", "Correspondence Address");
        row.noteGap(draft, Gap.NO_ISSN_FIELD, "ISSN");
        row.noteGap(draft, Gap.NO_TYPE_FIELD, "Publication Type");
        final Matcher source = SOURCE.matcher(row.get("Source"));
        if (source.find()) {
            draft.put(RawField.JOURNAL, source.group(1))
                    .put(RawField.ISSUE_YEAR, source.group(2))
                    .put(RawField.VOLUME, source.group(3))
                    .put(RawField.ISSUE, source.group(4) == null ? "" : source.group(4))
                    .put(RawField.PAGES, source.group(5) == null ? "" : source.group(5));
        }
        authors(row, draft);
    }

    private static void authors(final CsvRow row, final RecordDraft draft) {
        final AddressLinks links = AddressLinks.of(Names.split(row.get("Author Names"), ","));
        final String addresses = row.get("Author Addresses");
        final Matcher matcher = ADDRESS_OF.matcher(addresses);
        boolean found = false;
        while (matcher.find()) {
            links.link(
                    Names.split(EMAIL.matcher(matcher.group(1)).replaceAll(""), ";"),
                    matcher.group(2).strip());
            found = true;
        }
        if (!found && !addresses.isEmpty()) {
            links.keep(addresses);
        }
        if (addresses.isEmpty() && !row.get("Correspondence Address").isEmpty()) {
            links.linkAfterNames(row.get("Correspondence Address"));
        }
        links.describe(draft);
    }
}
