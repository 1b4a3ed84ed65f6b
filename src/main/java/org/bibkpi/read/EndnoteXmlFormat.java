package org.bibkpi.read;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/** XML of EndNote, and of Mendeley and Zotero in the same form. */
public final class EndnoteXmlFormat implements ExportFormat {
    private static final Pattern BEGINNING = Pattern.compile("<records>\\s*<record>|<xml>\\s*<records");
    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]+");
    private static final Pattern UT = Pattern.compile("(?:WOS|ISI):\\S+");

    @Override
    public String id() {
        return "endnote-xml";
    }

    @Override
    public Source source() {
        return Source.OTHER;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "EndNote XML",
                "In EndNote: File > Export, file type XML. Mendeley and Zotero write the same " + "form.",
                "Addresses are rarely linked to authors; no ORCID iDs. Prefer an export of the database itself.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return head.text().stripLeading().startsWith("<")
                && head.text().contains("<ref-type")
                && BEGINNING.matcher(head.text()).find();
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(
                content, source(), new XmlRecords(content, Set.of("record")), EndnoteXmlFormat::describe);
    }

    private static void describe(final XmlElement record, final RecordDraft draft) {
        draft.put(RawField.TITLE, record.text("titles", "title"))
                .put(RawField.JOURNAL, record.text("titles", "secondary-title"))
                .put(RawField.JOURNAL, record.text("periodical", "full-title"))
                .put(RawField.DOI, record.text("electronic-resource-num"))
                .put(RawField.ISSN, record.text("isbn"))
                .put(RawField.VOLUME, record.text("volume"))
                .put(RawField.ISSUE, record.text("number"))
                .put(RawField.ISSUE, record.text("issue"))
                .put(RawField.PAGES, record.text("pages"))
                .put(RawField.ISSUE_YEAR, record.text("dates", "year"))
                .put(RawField.TYPE, type(record))
                .never(Gap.NO_ORCID_FIELD)
                .never(Gap.NO_TYPE_FIELD)
                .gapIf(
                        record.first("auth-address").isEmpty(),
                        Gap.NO_AFFILIATION_FIELD,
                        FieldNames.of("element", "auth-address"));
        accession(record, draft);
        final AddressLinks links = AddressLinks.of(people(record).toList());
        Names.split(LINE_ENDS.matcher(record.text("auth-address")).replaceAll("\n"), "\n")
                .forEach(links::linkAfterNames);
        links.describe(draft);
    }

    private static String type(final XmlElement record) {
        final String work = record.text("work-type");
        return work.isEmpty()
                ? record.first("ref-type").map(t -> t.attribute("name")).orElse("")
                : work;
    }

    /** EndNote keeps the number of the database that a record came from; only digits are PubMed's. */
    private static void accession(final XmlElement record, final RecordDraft draft) {
        final String number = record.text("accession-num");
        final String database =
                AsciiCase.lower(record.text("remote-database-name") + " " + record.text("remote-database-provider"));
        final boolean foreign =
                !database.isBlank() && Stream.of("medline", "pubmed", "nlm").noneMatch(database::contains);
        if (number.matches("\\d{5,8}") && !foreign) {
            draft.put(RawField.PMID, number);
        }
        UT.matcher(number).results().forEach(m -> draft.put(RawField.UT, m.group()));
    }

    private static Stream<String> people(final XmlElement record) {
        return record.all("contributors", "authors", "author").map(XmlElement::text);
    }
}
