package org.bibkpi.read;

import java.io.IOException;
import java.util.List;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/** CSV or workbook of Dimensions, below its banner line; above 100 authors it leaves out names and addresses. */
public final class DimensionsCsvFormat implements ExportFormat {
    private static final String[] ADDRESSES = {
        "Authors (Raw Affiliation)", "Authors Affiliations", "Authors Affiliations (Raw)", "Authors (Affiliation)"
    };

    /** The export for maps of science has names of organisations, and not whose they are. */
    private static final String ORGANISATIONS = "Authors Affiliations - Name of Research organization";

    @Override
    public String id() {
        return "dimensions-csv";
    }

    @Override
    public Source source() {
        return Source.DIMENSIONS;
    }

    /** A selection of columns, as some save it, is known by the words that only Dimensions uses. */
    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "Dimensions, CSV or Excel",
                "Save / Export > Export full record > CSV.",
                "No ORCID iDs; ISSNs only in newer ones. Above 100 authors it leaves out names and addresses. The "
                        + "free version has no addresses.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return head.text()
                .lines()
                .limit(3)
                .map(CsvLayout::of)
                .anyMatch(l -> l.hasAll("Publication ID", "DOI", "Title")
                        || (l.hasAll("doi", "publication date", "title") && !l.has("id")));
    }

    @Override
    public RecordReader open(final ExportContent content) throws IOException {
        return new PieceReader<>(content, source(), new CsvRows(content, "Title"), DimensionsCsvFormat::describe);
    }

    private static void describe(final CsvRow row, final RecordDraft draft) {
        draft.put(RawField.TITLE, row.get("Title"))
                .put(RawField.DOI, row.get("DOI"))
                .put(RawField.PMID, row.get("PMID"))
                .put(RawField.JOURNAL, row.firstOf("Source title", "Source Title/Anthology title", "Anthology title"))
                .put(RawField.ISSN, row.get("ISSN"))
                .put(RawField.ISSUE_YEAR, row.get("Publication date (print)"))
                .put(RawField.ONLINE_YEAR, row.get("Publication date (online)"))
                .put(RawField.VOLUME, row.get("Volume"))
                .put(RawField.ISSUE, row.get("Issue"))
                .put(RawField.PAGES, row.get("Pagination"))
                .put(RawField.TYPE, row.get("Publication Type"))
                .never(Gap.NO_ORCID_FIELD);
        draft.gapIf(
                !row.hasAny(ADDRESSES) && !row.has(ORGANISATIONS),
                Gap.NO_AFFILIATION_FIELD,
                FieldNames.column(ADDRESSES));
        row.noteGap(draft, Gap.NO_ISSN_FIELD, "ISSN");
        row.noteGap(draft, Gap.NO_TYPE_FIELD, "Publication Type");
        final boolean noIssueYear = row.get("Publication date (print)").isEmpty();
        draft.put(
                noIssueYear && !row.get("Publication date (online)").isEmpty()
                        ? RawField.ONLINE_YEAR
                        : RawField.ISSUE_YEAR,
                noIssueYear ? row.firstOf("PubYear", "Publication Year", "Publication date") : "");
        authors(row, draft);
    }

    private static void authors(final CsvRow row, final RecordDraft draft) {
        final List<String> names = Names.split(row.get("Authors"), ";");
        final AddressLinks links = AddressLinks.of(names);
        for (final BracketedPeople.Person person : BracketedPeople.of(row.firstOf(ADDRESSES))) {
            for (final String inBrackets : person.round()) {
                BracketedPeople.split(inBrackets, ';').forEach(a -> links.link(List.of(person.name()), a));
            }
        }
        Names.split(row.get(ORGANISATIONS), ";").forEach(links::keep);
        links.describe(draft);
        draft.gapIf(row.has("Authors") && names.isEmpty(), Gap.AUTHORS_TRUNCATED, "");
    }
}
