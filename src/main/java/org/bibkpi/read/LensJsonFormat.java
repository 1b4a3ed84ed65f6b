package org.bibkpi.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/**
 * JSON of The Lens: answers of its API and lines of its exports, with addresses.
 *
 * @see <a href="https://docs.api.lens.org/response-scholar.html">Lens, scholarly response</a>
 */
public final class LensJsonFormat implements ExportFormat {
    private static final JsonShape SHAPE =
            new JsonShape(List.of(List.of("data")), List.of(), n -> n.has("lens_id") && !n.has("lens_ids"));

    @Override
    public String id() {
        return "lens-json";
    }

    @Override
    public Source source() {
        return Source.LENS;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "The Lens, JSON",
                "Export > JSON, or ask the scholarly API.",
                "Organisations instead of full addresses where the publisher’s string is not kept.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return JsonText.begins(head) && head.text().contains("\"lens_id\"");
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(content, source(), new JsonRecords(content, SHAPE), LensJsonFormat::describe);
    }

    private static void describe(final JsonNode node, final RecordDraft draft) {
        final JsonTree work = new JsonTree(node);
        draft.put(RawField.TITLE, work.text("title"))
                .putAll(RawField.DOI, ids(work, "external_ids", "doi"))
                .putAll(RawField.PMID, ids(work, "external_ids", "pmid"))
                .putAll(RawField.OPENALEX, ids(work, "external_ids", "openalex"))
                .put(RawField.JOURNAL, work.text("source", "title"))
                .putAll(RawField.ISSN, work.texts("source", "issn", "value"))
                .put(RawField.ISSUE_YEAR, work.text("year_published"))
                .put(RawField.VOLUME, work.text("volume"))
                .put(RawField.ISSUE, work.text("issue"))
                .pages(work.text("start_page"), work.text("end_page"), "")
                .put(RawField.TYPE, work.text("publication_type"));
        work.all("authors").forEach(a -> draft.author(name(a), orcids(a), addresses(a)));
    }

    private static List<String> ids(final JsonTree holder, final String list, final String type) {
        return holder.all(list)
                .filter(i -> i.text("type").equals(type))
                .map(i -> i.text("value"))
                .toList();
    }

    private static String name(final JsonTree author) {
        final String family = author.text("last_name");
        final String given = author.text("first_name").isEmpty() ? author.text("initials") : author.text("first_name");
        if (family.isEmpty()) {
            return author.text("collective_name").isEmpty()
                    ? author.text("display_name")
                    : author.text("collective_name");
        }
        return given.isEmpty() ? family : family + ", " + given;
    }

    private static List<String> orcids(final JsonTree author) {
        return Stream.concat(author.texts("orcid").stream(), ids(author, "ids", "orcid").stream())
                .toList();
    }

    private static List<String> addresses(final JsonTree author) {
        return author.all("affiliations")
                .map(a -> a.text("name_original").isEmpty() ? a.text("name") : a.text("name_original"))
                .toList();
    }
}
