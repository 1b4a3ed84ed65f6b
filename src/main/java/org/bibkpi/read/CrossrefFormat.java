package org.bibkpi.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/** Works of Crossref: pages and single answers of the API, lines of its dumps. Addresses are often missing. */
public final class CrossrefFormat implements ExportFormat {
    private static final Pattern ANSWER = Pattern.compile(
            "\"message-type\"\\s*:\\s*\"work(?:-list)?\"|\"message\"\\s*:\\s*\\{\\s*\"(?:indexed|facets|items)\"");
    private static final Pattern WORK = Pattern.compile("\"indexed\"\\s*:\\s*\\{");
    private static final Pattern TITLES = Pattern.compile("\"title\"\\s*:\\s*\\[");
    private static final Pattern ITEMS = Pattern.compile("^\\s*\\{\\s*\"items\"\\s*:\\s*\\[");
    private static final JsonShape SHAPE = new JsonShape(
            List.of(List.of("message", "items"), List.of("items")),
            List.of(List.of("message")),
            CrossrefFormat::isWork);

    @Override
    public String id() {
        return "crossref";
    }

    @Override
    public Source source() {
        return Source.CROSSREF;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "Crossref, JSON",
                "Ask the API: https://api.crossref.org/works?filter=…&rows=1000&cursor=*, and save " + "each page.",
                "Most publishers deposit no addresses; letters and editorials go as journal "
                        + "articles. Use it beside another source.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        final String text = head.text();
        return JsonText.begins(head)
                && ((text.contains("\"message") && ANSWER.matcher(text).find())
                        || (text.contains("\"DOI\"")
                                && (WORK.matcher(text).find()
                                        || ITEMS.matcher(text).find())
                                && TITLES.matcher(text).find()));
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(content, source(), new JsonRecords(content, SHAPE), CrossrefFormat::describe);
    }

    private static boolean isWork(final JsonNode node) {
        return node.has("DOI") && (node.has("indexed") || node.has("title") || node.has("publisher"));
    }

    private static void describe(final JsonNode work, final RecordDraft draft) {
        CiteprocFields.describe(work, draft);
        final String print = CiteprocFields.year(work.path("published-print"));
        final String online = CiteprocFields.year(work.path("published-online"));
        draft.put(RawField.ISSUE_YEAR, print)
                .put(
                        RawField.ISSUE_YEAR,
                        CiteprocFields.year(work.path("journal-issue").path("published-print")))
                .put(RawField.ONLINE_YEAR, online)
                .put(RawField.ONLINE_YEAR, print.isEmpty() ? CiteprocFields.year(work.path("issued")) : "");
    }
}
