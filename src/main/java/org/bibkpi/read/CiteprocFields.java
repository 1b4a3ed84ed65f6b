package org.bibkpi.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.model.RawField;

/**
 * What the members mean that Crossref and CSL-JSON have in common.
 *
 * @see <a href="https://api.crossref.org/swagger-ui/index.html">Crossref REST API</a>
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables">CSL, variables</a>
 */
final class CiteprocFields {
    private static final Pattern NOTED_PMID = Pattern.compile("(?m)^PMID: (\\d+)");

    private CiteprocFields() {}

    static void describe(final JsonNode work, final RecordDraft draft) {
        draft.put(RawField.TITLE, JsonText.first(work.path("title")))
                .put(RawField.DOI, JsonText.of(work.path("DOI")))
                .put(RawField.PMID, pmid(work))
                .putAll(RawField.ISSN, JsonText.all(work.path("ISSN")))
                .put(RawField.JOURNAL, JsonText.first(work.path("container-title")))
                .put(RawField.VOLUME, JsonText.of(work.path("volume")))
                .put(RawField.ISSUE, JsonText.of(work.path("issue")))
                .put(RawField.PAGES, JsonText.of(work.path("page")))
                .put(RawField.PAGES, JsonText.of(work.path("article-number")))
                .putAll(RawField.CATEGORY, JsonText.all(work.path("subject")))
                .put(RawField.TYPE, JsonText.of(work.path("type")))
                .put(RawField.TYPE, notice(work));
        work.path("author").forEach(a -> draft.author(name(a), List.of(JsonText.of(a.path("ORCID"))), addresses(a)));
    }

    /** Zotero keeps what CSL has no variable for in the note. */
    private static String pmid(final JsonNode work) {
        final Matcher noted = NOTED_PMID.matcher(JsonText.of(work.path("note")));
        return work.has("PMID") || !noted.find() ? JsonText.of(work.path("PMID")) : noted.group(1);
    }

    /** A notice names what it does to another work; what others did to this one stands in {@code updated-by}. */
    private static String notice(final JsonNode work) {
        final boolean retracts =
                updates(work, "update-to").anyMatch(t -> t.equals("retraction") || t.equals("withdrawal"));
        final boolean retracted =
                updates(work, "updated-by").anyMatch(t -> t.equals("retraction") || t.equals("withdrawal"));
        final boolean corrects =
                updates(work, "update-to").anyMatch(t -> t.equals("correction") || t.equals("erratum"));
        if (retracts) {
            return "Retraction Notice";
        }
        if (retracted) {
            return "Retracted Publication";
        }
        return corrects ? "Correction" : "";
    }

    private static Stream<String> updates(final JsonNode work, final String direction) {
        return new JsonTree(work).texts(direction, "type").stream();
    }

    private static String name(final JsonNode author) {
        final String family = JsonText.of(author.path("family"));
        final String given = JsonText.of(author.path("given"));
        final String particle = JsonText.of(author.path("non-dropping-particle"));
        if (family.isEmpty()) {
            return Stream.of("name", "literal")
                    .map(k -> JsonText.of(author.path(k)))
                    .filter(n -> !n.isBlank())
                    .findFirst()
                    .orElse(given);
        }
        final String whole = particle.isEmpty() ? family : particle + " " + family;
        return given.isEmpty() ? whole : whole + ", " + given;
    }

    private static List<String> addresses(final JsonNode author) {
        return new JsonTree(author).texts("affiliation", "name");
    }

    /** The year of a date of parts: {@code [[2019, 11, 23]]}; empty if there is none. */
    static String year(final JsonNode date) {
        return JsonText.of(date.path("date-parts").path(0).path(0));
    }
}
