package org.bibkpi.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/**
 * The JSON that the bibliometrics page of Swepub exports. Its CSV cannot be read back: lists in it have no safe
 * separator.
 */
public final class SwepubJsonFormat implements ExportFormat {
    private static final JsonShape SHAPE = new JsonShape(
            List.of(List.of("hits")), List.of(), n -> n.has("recordId") || (n.has("creators") && n.has("title")));

    @Override
    public String id() {
        return "swepub-json";
    }

    @Override
    public Source source() {
        return Source.SWEPUB;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "Swepub, JSON",
                "On swepub.kb.se choose Bibliometrics, set organisation and years, Export > JSON.",
                "Addresses as the universities write them; no pages. The CSV of the same page "
                        + "cannot be read back.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        final String text = head.text();
        return JsonText.begins(head)
                && text.contains("\"creators\"")
                && (text.contains("\"publicationChannel\"")
                        || text.contains("\"freetext_affiliations\"")
                        || text.contains("\"outputTypes\""));
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(content, source(), new JsonRecords(content, SHAPE), SwepubJsonFormat::describe);
    }

    private static void describe(final JsonNode hit, final RecordDraft draft) {
        draft.put(RawField.TITLE, JsonText.of(hit.path("title")))
                .putAll(RawField.DOI, JsonText.all(hit.path("DOI")))
                .putAll(RawField.PMID, JsonText.all(hit.path("PMID")))
                .putAll(RawField.UT, JsonText.all(hit.path("ISI")))
                .putAll(RawField.EID, JsonText.all(hit.path("scopusId")))
                .putAll(RawField.ISSN, JsonText.all(hit.path("ISSN")))
                .put(RawField.JOURNAL, JsonText.of(hit.path("publicationChannel")))
                .put(RawField.ISSUE_YEAR, JsonText.of(hit.path("publicationYear")))
                .putAll(
                        RawField.TYPE,
                        JsonText.all(hit.path("outputTypes")).stream()
                                .map(SwepubTypes::lastPart)
                                .toList());
        hit.path("creators").forEach(c -> draft.author(name(c), JsonText.all(c.path("ORCID")), addresses(c)));
        draft.gapIf(hit.path("creatorCount").asInt() > hit.path("creators").size(), Gap.AUTHORS_TRUNCATED, "");
    }

    private static String name(final JsonNode creator) {
        final String family = JsonText.of(creator.path("familyName"));
        final String given = JsonText.of(creator.path("givenName"));
        if (family.isEmpty()) {
            return given.isEmpty() ? JsonText.of(creator.path("name")) : given;
        }
        return given.isEmpty() ? family : family + ", " + given;
    }

    /** Each list goes from the smallest unit to the whole organisation. */
    private static List<String> addresses(final JsonNode creator) {
        return StreamSupport.stream(creator.path("freetext_affiliations").spliterator(), false)
                .map(a -> String.join(
                        ", ", JsonText.all(a).stream().filter(p -> !p.isBlank()).toList()))
                .toList();
    }
}
