package org.bibkpi.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/**
 * Works of OpenAlex: lines of the snapshot, pages of the API, and single works.
 *
 * @see <a href="https://docs.openalex.org/api-entities/works/work-object">OpenAlex, the work object</a>
 */
public final class OpenAlexJsonFormat implements ExportFormat {
    private static final Pattern WORK_ID =
            Pattern.compile("\"(?:id|openalex)\"\\s*:\\s*\"https?:(?:\\\\?/){2}openalex\\.org\\\\?/W\\d+\"");
    private static final Pattern WORK = Pattern.compile("(?:https?://openalex\\.org/)?W\\d+");
    private static final Pattern EMPTY_PAGE =
            Pattern.compile("\\{\\s*\"meta\"\\s*:\\s*\\{[^{}]*\"count\"[^{}]*}\\s*,\\s*\"results\"\\s*:\\s*\\[\\s*]");
    private static final Set<String> MEMBERS = Set.of(
            "id",
            "doi",
            "title",
            "display_name",
            "ids",
            "publication_year",
            "type",
            "type_crossref",
            "is_retracted",
            "biblio",
            "primary_location",
            "host_venue",
            "authorships",
            "citation_normalized_percentile",
            "cited_by_percentile_year",
            "primary_topic",
            "is_authors_truncated",
            "authorships_truncated",
            "authors_count");
    /** Inside these members. Institutions, topics and places are conclusions of OpenAlex. */
    private static final Set<String> INNER = Set.of(
            "doi",
            "pmid",
            "volume",
            "issue",
            "first_page",
            "last_page",
            "source",
            "display_name",
            "issn_l",
            "issn",
            "value",
            "min",
            "max",
            "field",
            "author",
            "raw_author_name",
            "orcid",
            "raw_orcid",
            "affiliations",
            "raw_affiliation_string",
            "raw_affiliation_strings");

    private static final JsonShape SHAPE =
            new JsonShape(List.of(List.of("results")), List.of(), OpenAlexJsonFormat::isWork, MEMBERS, INNER);
    /** The lists of the API end after this many authors, and say nothing of it. */
    private static final int CUT_AT = 100;

    /** Percentiles from here on are the most cited tenth. */
    private static final int TOP_TENTH = 90;

    @Override
    public String id() {
        return "openalex-json";
    }

    @Override
    public Source source() {
        return Source.OPENALEX;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "OpenAlex, JSON",
                "Ask the API: https://api.openalex.org/works?filter=…&per-page=200&cursor=*, and "
                        + "save each page; or take the works of the snapshot.",
                "The year is that of first appearance. Lists end after 100 authors; fetch longer "
                        + "ones singly (/works/W…). ORCID iDs may be concluded, not deposited.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return head.kind() == ContentHead.Kind.TEXT
                && JsonText.begins(head)
                && (WORK_ID.matcher(head.text()).find()
                        || EMPTY_PAGE.matcher(head.text()).find());
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(content, source(), new JsonRecords(content, SHAPE), OpenAlexJsonFormat::describe);
    }

    private static boolean isWork(final JsonNode node) {
        return WORK.matcher(node.path("id").asText()).matches()
                && (node.has("title") || node.has("display_name") || node.has("ids") || node.has("doi"));
    }

    private static void describe(final JsonNode work, final RecordDraft draft) {
        draft.put(RawField.OPENALEX, JsonText.of(work.path("id")))
                .put(RawField.TITLE, firstOf(JsonText.of(work.path("title")), JsonText.of(work.path("display_name"))))
                .put(RawField.DOI, JsonText.of(work.path("doi")))
                .put(RawField.DOI, JsonText.of(work.path("ids").path("doi")))
                .put(RawField.PMID, JsonText.of(work.path("ids").path("pmid")))
                .put(RawField.ONLINE_YEAR, JsonText.of(work.path("publication_year")))
                .putAll(RawField.TYPE, types(work))
                .put(RawField.CITATION_PERCENTILE, percentile(work))
                .put(RawField.RESEARCH_FIELD, field(work));
        venue(work, draft);
        authors(work, draft);
    }

    /** Among works of the field, year and type; else, in older files, among works of the year, if that tells the tenth. */
    private static String percentile(final JsonNode work) {
        final JsonNode year = work.path("cited_by_percentile_year");
        final int min = year.path("min").asInt();
        final boolean tells = year.has("min")
                && year.has("max")
                && (min >= TOP_TENTH) == (year.path("max").asInt() >= TOP_TENTH);
        return firstOf(
                JsonText.of(work.path("citation_normalized_percentile").path("value")),
                tells ? BigDecimal.valueOf(min, 2).toPlainString() : "");
    }

    private static String field(final JsonNode work) {
        return JsonText.of(work.path("primary_topic").path("field").path("display_name"));
    }

    private static String firstOf(final String first, final String second) {
        return first.isBlank() ? second : first;
    }

    private static List<String> types(final JsonNode work) {
        final String crossref = JsonText.of(work.path("type_crossref"));
        final List<String> types = new ArrayList<>();
        // For some years OpenAlex called preprints articles; Crossref's own word for them was kept beside.
        types.add(crossref.equals("posted-content") ? crossref : JsonText.of(work.path("type")));
        if (work.path("is_retracted").asBoolean()) {
            types.add("Retracted Publication");
        }
        return types;
    }

    private static void venue(final JsonNode work, final RecordDraft draft) {
        final JsonNode biblio = work.path("biblio");
        draft.put(RawField.VOLUME, JsonText.of(biblio.path("volume")))
                .put(RawField.ISSUE, JsonText.of(biblio.path("issue")))
                .pages(JsonText.of(biblio.path("first_page")), JsonText.of(biblio.path("last_page")), "");
        journal(work.path("primary_location").path("source"), draft);
        journal(work.path("host_venue"), draft);
    }

    private static void journal(final JsonNode source, final RecordDraft draft) {
        draft.put(RawField.JOURNAL, JsonText.of(source.path("display_name")))
                .put(RawField.ISSN, JsonText.of(source.path("issn_l")))
                .putAll(RawField.ISSN, JsonText.all(source.path("issn")));
    }

    private static void authors(final JsonNode work, final RecordDraft draft) {
        final JsonNode authorships = work.path("authorships");
        authorships.forEach(a -> draft.author(
                firstOf(
                        JsonText.of(a.path("raw_author_name")),
                        JsonText.of(a.path("author").path("display_name"))),
                orcids(a),
                addresses(a)));
        final boolean saysSo = work.path("is_authors_truncated").asBoolean()
                || work.path("authorships_truncated").asBoolean();
        final boolean more = work.path("authors_count").asInt() > authorships.size();
        draft.gapIf(saysSo || more || authorships.size() == CUT_AT, Gap.AUTHORS_TRUNCATED, "")
                .gapIf(!work.has("authorships"), Gap.NO_AFFILIATION_FIELD, FieldNames.of("member", "authorships"));
    }

    /** The one that was deposited, and the one that OpenAlex concludes. */
    private static List<String> orcids(final JsonNode authorship) {
        return List.of(
                JsonText.of(authorship.path("raw_orcid")),
                JsonText.of(authorship.path("author").path("orcid")));
    }

    /** What the publisher printed; the institutions that OpenAlex recognises in it are conclusions, not addresses. */
    private static List<String> addresses(final JsonNode authorship) {
        final Set<String> several = new LinkedHashSet<>();
        for (final JsonNode affiliation : authorship.path("affiliations")) {
            several.add(JsonText.of(affiliation.path("raw_affiliation_string")));
        }
        several.addAll(JsonText.all(authorship.path("raw_affiliation_strings")));
        several.removeIf(String::isBlank);
        return several.isEmpty()
                ? List.of(JsonText.of(authorship.path("raw_affiliation_string")))
                : List.copyOf(several);
    }
}
