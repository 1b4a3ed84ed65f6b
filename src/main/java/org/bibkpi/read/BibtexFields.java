package org.bibkpi.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawField;

/** What the fields of BibTeX mean, in the dialects of the databases and programs that write it. */
final class BibtexFields {
    private static final Pattern ORCID_OF = Pattern.compile("([^/;\\d]+)/(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx])");
    private static final Pattern NOTED_PMID = Pattern.compile("\\bPMID: ?(\\d{4,8})\\b");
    private static final Pattern LINE_END = Pattern.compile("\\n\\s*");

    private BibtexFields() {}

    static void describe(final BibtexEntry entry, final RecordDraft draft) {
        draft.put(RawField.TITLE, line(entry.text("title")))
                .put(RawField.JOURNAL, line(entry.text("journal", "journaltitle", "booktitle")))
                .put(RawField.DOI, entry.text("doi").isEmpty() ? doiIn(entry.text("url")) : entry.text("doi"))
                .put(RawField.PMID, pmid(entry))
                .put(RawField.UT, entry.text("unique-id"))
                .put(RawField.EID, entry.text("url").contains("eid=2-s2.0-") ? entry.text("url") : "")
                .put(RawField.ISSN, entry.text("issn"))
                .put(RawField.ISSN, entry.text("eissn"))
                .put(RawField.VOLUME, entry.text("volume"))
                .put(RawField.ISSUE, entry.text("number", "issue"))
                .put(RawField.PAGES, entry.text("pages"))
                .put(RawField.PAGES, entry.text("art_number", "article-number", "eid"))
                .put(inNoIssue(entry) ? RawField.ONLINE_YEAR : RawField.ISSUE_YEAR, entry.text("year", "date"))
                .put(RawField.ONLINE_YEAR, entry.text("earlyaccessdate", "early-access-date"))
                .putAll(RawField.CATEGORY, Names.split(line(entry.text("web-of-science-categories")), ";"));
        types(entry, draft);
        authors(entry, draft);
        OriginalDatabase.find(entry.text("unique-id")).ifPresent(draft::from);
        draft.gapIf(
                        !entry.has("affiliation") && !entry.has("affiliations"),
                        Gap.NO_AFFILIATION_FIELD,
                        FieldNames.of("field", "affiliation"))
                .gapIf(!entry.has("issn") && !entry.has("eissn"), Gap.NO_ISSN_FIELD, FieldNames.of("field", "issn"))
                .gapIf(!entry.has("orcid-numbers"), Gap.NO_ORCID_FIELD, FieldNames.of("field", "orcid-numbers"));
    }

    private static String line(final String text) {
        return LINE_END.matcher(text).replaceAll(" ");
    }

    /** Before a work is put into an issue, Web of Science gives the year of early access as the year. */
    private static boolean inNoIssue(final BibtexEntry entry) {
        return entry.text("type").contains("Early Access")
                && entry.text("volume").isEmpty()
                && entry.text("number").isEmpty();
    }

    /** Zotero has it in the note, or as an electronic print. */
    private static String pmid(final BibtexEntry entry) {
        final String eprint = entry.text("eprinttype").equalsIgnoreCase("pmid") ? entry.text("eprint") : "";
        final String own = entry.text("pmid", "pubmed_id", "pubmedid");
        final Matcher noted = NOTED_PMID.matcher(entry.text("note", "annote"));
        return Stream.of(own, eprint, noted.find() ? noted.group(1) : "")
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String doiIn(final String url) {
        return url.contains("doi.org/10.") ? url : "";
    }

    /** Databases say the type in a field of their own; BibTeX itself only tells a journal's text from a book's. */
    private static void types(final BibtexEntry entry, final RecordDraft draft) {
        final String own = entry.text("document_type", "type");
        draft.putAll(RawField.TYPE, Names.split(own.isEmpty() ? entry.type() : own, ";"))
                .gapIf(own.isEmpty(), Gap.NO_TYPE_FIELD, FieldNames.of("field", "type"));
    }

    private static void authors(final BibtexEntry entry, final RecordDraft draft) {
        final List<String> names = BibtexNames.split(line(entry.text("author")));
        final AddressLinks links = AddressLinks.of(names);
        ORCID_OF.matcher(line(entry.text("orcid-numbers")))
                .results()
                .forEach(m -> links.orcid(m.group(1).strip(), m.group(2)));
        addresses(entry).forEach(links::linkAfterNames);
        links.describe(draft);
    }

    /** Web of Science begins a line for each address, behind its authors; others put semicolons between. */
    private static List<String> addresses(final BibtexEntry entry) {
        final String text = entry.text("affiliation", "affiliations");
        final boolean lines = entry.has("affiliation") && (entry.has("unique-id") || text.indexOf('\n') >= 0);
        return lines ? WrappedAddresses.joined(Names.split(text, "\n")) : Names.split(line(text), ";");
    }
}
