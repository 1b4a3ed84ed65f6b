package org.bibkpi.read;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/** CSV of the OpenAlex web page, under the names of the API or of the page; lists are joined by bars. */
public final class OpenAlexCsvFormat implements ExportFormat {
    private static final String[] AUTHORS = {
        "authorships.raw_author_name", "authorships.author.display_name", "Authors", "Author Names", "Author"
    };
    private static final String[] ORCIDS = {
        "authorships.author.orcid", "Author ORCIDs", "Author ORCID", "ORCIDs", "ORCID"
    };
    private static final String[] ADDRESSES = {
        "authorships.raw_affiliation_strings",
        "authorships.raw_affiliation_string",
        "authorships.affiliations",
        "authorships.affiliations.raw_affiliation_string",
        "Raw Affiliations",
        "Raw Affiliation Strings"
    };
    private static final Pattern RAW_AFFILIATION =
            Pattern.compile("'raw_affiliation_string': (?:'((?:[^'\\\\]|\\\\.)*)'|\"([^\"]*)\")");
    private static final String[] ISSNS = {
        "primary_location.source.issn",
        "primary_location.source.issn_l",
        "Source ISSN",
        "ISSN",
        "ISSN-L",
        "Source ISSN-L"
    };

    @Override
    public String id() {
        return "openalex-csv";
    }

    @Override
    public Source source() {
        return Source.OPENALEX;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "OpenAlex, CSV",
                "On openalex.org choose Export > CSV of the result list.",
                "Addresses are not linked to authors, and are often not there at all. Prefer JSON.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return !JsonText.begins(head) && head.layouts().limit(1).anyMatch(OpenAlexCsvFormat::isTable);
    }

    private static boolean isTable(final CsvLayout layout) {
        return (layout.has("id") && (layout.has("publication_year") || layout.has("authorships.author.id")))
                || layout.has("Work ID");
    }

    @Override
    public RecordReader open(final ExportContent content) throws IOException {
        return new PieceReader<>(content, source(), new CsvRows(content, "id", "Work ID"), OpenAlexCsvFormat::describe);
    }

    private static void describe(final CsvRow row, final RecordDraft draft) {
        draft.put(RawField.OPENALEX, row.firstOf("id", "Work ID"))
                .put(RawField.TITLE, row.firstOf("display_name", "title", "Work Title"))
                .put(RawField.DOI, row.firstOf("doi", "ids.doi", "Work DOI"))
                .put(RawField.PMID, row.firstOf("ids.pmid", "PMID"))
                .put(
                        RawField.ONLINE_YEAR,
                        row.firstOf(
                                "publication_year", "Publication Year", "Year", "publication_date", "Publication Date"))
                .put(
                        RawField.JOURNAL,
                        row.firstOf(
                                "primary_location.source.display_name",
                                "primary_location.display_name",
                                "host_venue",
                                "Source",
                                "Source Name",
                                "Source Title"))
                .put(RawField.VOLUME, row.firstOf("biblio.volume", "Volume"))
                .put(RawField.ISSUE, row.firstOf("biblio.issue", "Issue"))
                .pages(row.firstOf("biblio.first_page", "First Page"), row.firstOf("biblio.last_page", "Last Page"), "")
                .put(RawField.TYPE, row.firstOf("type", "Work Type"))
                .put(
                        RawField.TYPE,
                        isYes(row.firstOf("is_retracted", "Retracted", "Is Retracted")) ? "Retracted Publication" : "");
        row.noteGap(draft, Gap.NO_AFFILIATION_FIELD, ADDRESSES);
        row.noteGap(draft, Gap.NO_ORCID_FIELD, ORCIDS);
        row.noteGap(draft, Gap.NO_ISSN_FIELD, ISSNS);
        row.noteGap(draft, Gap.NO_TYPE_FIELD, "type", "Work Type");
        for (final String column : ISSNS) {
            draft.putAll(RawField.ISSN, Names.split(row.get(column), "|"));
        }
        authors(row, draft);
    }

    private static boolean isYes(final String cell) {
        return cell.equalsIgnoreCase("true") || cell.equals("1");
    }

    /** The lists run side by side only if none has gaps; addresses, of which an author may have many, never do. */
    private static void authors(final CsvRow row, final RecordDraft draft) {
        final List<String> names = Names.split(row.firstOf(AUTHORS), "|");
        final List<String> orcids = List.of(row.firstOf(ORCIDS).split("\\|", -1));
        for (int i = 0; i < names.size(); i++) {
            draft.author(names.get(i), orcids.size() == names.size() ? List.of(orcids.get(i)) : List.of(), List.of());
        }
        draft.putAll(RawField.UNLINKED_ADDRESS, addresses(row.firstOf(ADDRESSES)))
                .gapIf(names.size() == 100, Gap.AUTHORS_TRUNCATED, "");
    }

    /** Some years' exports have what Python prints for a list: {@code {'raw_affiliation_string': 'Danderyd Hospital', …}}. */
    private static List<String> addresses(final String cell) {
        return cell.contains("'raw_affiliation_string'")
                ? RAW_AFFILIATION
                        .matcher(cell)
                        .results()
                        .map(OpenAlexCsvFormat::text)
                        .toList()
                : Names.split(cell, "|");
    }

    private static String text(final MatchResult match) {
        final String text = match.group(1) == null ? match.group(2) : match.group(1);
        return text.replace("\\'", "'");
    }
}
