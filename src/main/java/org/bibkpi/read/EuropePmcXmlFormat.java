package org.bibkpi.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/** XML of Europe PMC: results as such, or as Dublin Core. */
public final class EuropePmcXmlFormat implements ExportFormat {
    private static final Pattern PMID = Pattern.compile("PubMed PMID:\\s?(\\d+)");
    private static final Pattern PAGES = Pattern.compile("rft\\.pages=([^&]+)");
    private static final Pattern VOLUME = Pattern.compile("rft\\.volume=([^&]+)");
    private static final Pattern ISSUE = Pattern.compile("rft\\.issue=([^&]+)");
    private static final Pattern JOURNAL = Pattern.compile("rft\\.stitle=([^&]+)");
    private static final Pattern ISSUE_DATE = Pattern.compile("\\. (\\d{4})(?: [A-Z][a-z]{2})?[^.]*;");

    @Override
    public String id() {
        return "europepmc-xml";
    }

    @Override
    public Source source() {
        return Source.EUROPE_PMC;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "Europe PMC, XML",
                "Ask the API with resultType=core&format=xml.",
                "resultType=lite has no addresses; format=dc does not link them to authors.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        final String text = head.text();
        return text.stripLeading().startsWith("<")
                && text.contains("<responseWrapper")
                && (text.contains("<hitCount>") || text.contains("<resultList>"));
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(
                content,
                source(),
                new XmlRecords(content, Set.of("result", "Description")),
                EuropePmcXmlFormat::describe);
    }

    private static void describe(final XmlElement record, final RecordDraft draft) {
        if (record.name().equals("result")) {
            EuropePmcFields.describe(record, draft);
        } else {
            dublinCore(record, draft);
        }
    }

    private static void dublinCore(final XmlElement record, final RecordDraft draft) {
        final String citation = String.join("\n", record.texts("bibliographicCitation"));
        draft.put(RawField.TITLE, record.text("title"))
                .putAll(
                        RawField.DOI,
                        record.texts("identifier").stream()
                                .filter(i -> i.contains("doi.org/"))
                                .toList())
                .put(RawField.PMID, group(PMID, citation))
                .putAll(
                        RawField.ISSN,
                        record.texts("isPartOf").stream()
                                .filter(i -> i.startsWith("urn:ISSN:"))
                                .toList())
                .put(
                        RawField.JOURNAL,
                        group(JOURNAL, citation).replace("%20", " ").replace('+', ' '))
                .put(RawField.VOLUME, group(VOLUME, citation))
                .put(RawField.ISSUE, group(ISSUE, citation))
                .put(RawField.PAGES, group(PAGES, citation))
                .put(RawField.ISSUE_YEAR, issueYear(citation, record.text("date")));
        record.texts("description").stream()
                .filter(d -> d.length() < 200)
                .forEach(d -> draft.putAll(RawField.TYPE, Names.split(d, ";")));
        record.texts("creator").forEach(c -> draft.author(c, List.of(), List.of()));
        draft.putAll(RawField.UNLINKED_ADDRESS, record.texts("contributor")).never(Gap.NO_ORCID_FIELD);
    }

    private static String issueYear(final String citation, final String date) {
        final String year = group(ISSUE_DATE, citation);
        return year.isEmpty() ? date : year;
    }

    private static String group(final Pattern pattern, final String text) {
        final Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
