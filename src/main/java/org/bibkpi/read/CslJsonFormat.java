package org.bibkpi.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/** CSL-JSON, as Zotero and the resolvers of DOIs give it: a list or a single work. */
public final class CslJsonFormat implements ExportFormat {
    private static final Pattern TYPE = Pattern.compile(
            "\"type\"\\s*:\\s*\"(?:article|article-journal|article-magazine|article-newspaper|book|chapter|paper-conference|thesis|report|dataset|review|entry(?:-\\w+)?|webpage|manuscript|document|standard|software|speech|post(?:-weblog)?)\"");
    private static final Pattern TITLE = Pattern.compile("\"title\"\\s*:\\s*\"");
    private static final Pattern TITLES = Pattern.compile("\"title\"\\s*:\\s*\\[");
    private static final Pattern DATE = Pattern.compile("\"issued\"\\s*:\\s*\\{|\"container-title\"\\s*:");
    private static final JsonShape SHAPE =
            new JsonShape(List.of(List.of("items")), List.of(), n -> n.has("type") && (n.has("title") || n.has("DOI")));

    @Override
    public String id() {
        return "csl-json";
    }

    @Override
    public Source source() {
        return Source.OTHER;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "CSL-JSON",
                "In Zotero: Export library > CSL JSON; or ask a DOI resolver for "
                        + "application/vnd.citationstyles.csl+json.",
                "Seldom has addresses or ORCID iDs. Prefer an export of the database itself.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        final String text = head.text();
        return JsonText.begins(head)
                && !text.contains("openalex.org")
                && !text.contains("\"lens_id\"")
                && TYPE.matcher(text).find()
                && TITLE.matcher(text).find()
                && DATE.matcher(text).find()
                && !TITLES.matcher(text).find();
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(content, source(), new JsonRecords(content, SHAPE), CslJsonFormat::describe);
    }

    private static void describe(final JsonNode work, final RecordDraft draft) {
        CiteprocFields.describe(work, draft);
        final String print = CiteprocFields.year(work.path("published-print"));
        draft.put(RawField.ISSUE_YEAR, print.isEmpty() ? issued(work.path("issued")) : print)
                .put(RawField.ONLINE_YEAR, CiteprocFields.year(work.path("published-online")))
                .gapIf(
                        !hasInAuthor(work, "affiliation"),
                        Gap.NO_AFFILIATION_FIELD,
                        FieldNames.of("member", "affiliation"))
                .gapIf(!hasInAuthor(work, "ORCID"), Gap.NO_ORCID_FIELD, FieldNames.of("member", "ORCID"));
    }

    private static String issued(final JsonNode date) {
        final String year = CiteprocFields.year(date);
        return year.isEmpty() ? JsonText.of(date.path("raw")) + JsonText.of(date.path("literal")) : year;
    }

    private static boolean hasInAuthor(final JsonNode work, final String key) {
        return new JsonTree(work).all("author", key).findAny().isPresent();
    }
}
