package org.bibkpi.generate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.DocumentType;
import org.jspecify.annotations.Nullable;

/** OpenAlex works: JSON lines as in its snapshot, or a page as from its API. */
final class OpenAlexJsonWriter implements ExportWriter {
    /** How many authorships the API's lists show. */
    static final int LISTED_AUTHORS = 100;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How works follow each other. */
    enum Shape {
        /** One work a line, every authorship. */
        LINES,
        /** One page of results, cut at a hundred authorships. */
        PAGE
    }

    private final Writer out;
    private final Shape shape;
    private int written;

    OpenAlexJsonWriter(final Writer out, final Shape shape) throws IOException {
        this.out = out;
        this.shape = shape;
        if (shape == Shape.PAGE) {
            out.write("{\"meta\":{\"page\":1,\"per_page\":200},\"results\":[");
        }
    }

    @Override
    public void write(final InventedRecord work) throws IOException {
        out.write(shape == Shape.PAGE && written > 0 ? "," : "");
        out.write(work(work).toString());
        out.write(shape == Shape.LINES ? "\n" : "");
        written++;
    }

    @Override
    public void close() throws IOException {
        out.write(shape == Shape.PAGE ? "],\"group_by\":[]}\n" : "");
        out.close();
    }

    /** A work as an object, to be written as it is or with more in it. */
    ObjectNode work(final InventedRecord work) {
        final ObjectNode node = JSON.createObjectNode();
        node.put("id", "https://openalex.org/" + work.ids().openAlex());
        node.put("doi", emptyToNull(work.ids().doi()));
        node.put("title", work.titleWith("<i>", "</i>"));
        node.put("display_name", work.titleWith("<i>", "</i>"));
        writeDate(node, work.appeared());
        writeIds(node.putObject("ids"), work.ids());
        node.put("language", "en");
        writeLocation(node.putObject("primary_location"), work.journal());
        node.put("type", word(work.type()));
        node.put("is_retracted", work.isRetracted());
        node.put("is_paratext", false);
        writeAuthorships(node, work.authors());
        writePlace(node.putObject("biblio"), work);
        return node;
    }

    private static void writeDate(final ObjectNode node, final Appeared appeared) {
        final int year = appeared.hasOnline() ? appeared.onlineYear() : appeared.issueYear();
        final int month = appeared.hasOnline() ? appeared.onlineMonth() : appeared.issueMonth();
        node.put("publication_year", year);
        node.put("publication_date", year + (month < 10 ? "-0" : "-") + month + "-01");
    }

    private static void writeIds(final ObjectNode node, final RecordIds ids) {
        node.put("openalex", "https://openalex.org/" + ids.openAlex());
        if (!ids.doi().isEmpty()) {
            node.put("doi", ids.doi());
        }
        if (!ids.pmid().isEmpty()) {
            node.put("pmid", "https://pubmed.ncbi.nlm.nih.gov/" + ids.pmid());
        }
    }

    private static void writeLocation(final ObjectNode node, final Journal journal) {
        node.put("is_oa", false);
        final ObjectNode source = node.putObject("source");
        source.put("display_name", journal.title());
        source.put("issn_l", emptyToNull(journal.linkingIssn()));
        if (journal.issns().isEmpty()) {
            source.putNull("issn");
        } else {
            journal.issns().forEach(source.putArray("issn")::add);
        }
        source.put("type", journal.issns().isEmpty() ? "repository" : "journal");
    }

    private void writeAuthorships(final ObjectNode node, final List<RecordAuthor> authors) {
        final boolean cut = shape == Shape.PAGE && authors.size() > LISTED_AUTHORS;
        final List<RecordAuthor> shown = cut ? authors.subList(0, LISTED_AUTHORS) : authors;
        final ArrayNode authorships = node.putArray("authorships");
        for (int i = 0; i < shown.size(); i++) {
            writeAuthorship(authorships.addObject(), shown.get(i), position(i, authors.size()));
        }
        if (cut) {
            node.put("is_authors_truncated", true);
        }
    }

    private static String position(final int place, final int authors) {
        if (place == 0) {
            return "first";
        }
        return place == authors - 1 ? "last" : "middle";
    }

    private static void writeAuthorship(final ObjectNode node, final RecordAuthor author, final String position) {
        final String name = author.given() + " " + author.family();
        node.put("author_position", position);
        node.putObject("author")
                .put("id", "https://openalex.org/A" + (9_900_000_000L + author.number()))
                .put("display_name", name)
                .put("orcid", author.orcid().isEmpty() ? null : "https://orcid.org/" + author.orcid());
        writeInstitutions(node.putArray("institutions"), author);
        node.put("is_corresponding", !author.email().isEmpty());
        node.put("raw_author_name", name);
        final ArrayNode texts = node.putArray("raw_affiliation_strings");
        author.addresses().forEach(a -> texts.add(a.text()));
        final ArrayNode affiliations = node.putArray("affiliations");
        author.addresses()
                .forEach(a -> affiliations
                        .addObject()
                        .put("raw_affiliation_string", a.text())
                        .putArray("institution_ids"));
    }

    private static void writeInstitutions(final ArrayNode node, final RecordAuthor author) {
        author.addresses().stream()
                .flatMap(a -> List.of(a.organisation().split("; ", -1)).stream())
                .distinct()
                .forEach(o -> node.addObject().put("display_name", o));
    }

    private static void writePlace(final ObjectNode node, final InventedRecord work) {
        final Pages pages = work.pages();
        node.put("volume", emptyToNull(work.volume()));
        node.put("issue", emptyToNull(work.issue()));
        node.put("first_page", emptyToNull(pages.first().isEmpty() ? pages.articleNumber() : pages.first()));
        node.put("last_page", emptyToNull(pages.first().isEmpty() ? pages.articleNumber() : pages.last()));
    }

    private static @Nullable String emptyToNull(final String text) {
        return text.isEmpty() ? null : text;
    }

    private static String word(final DocumentType type) {
        return switch (type) {
            case CORRECTION -> "erratum";
            case RETRACTION_NOTICE -> "retraction";
            case BOOK_CHAPTER -> "book-chapter";
            case THESIS -> "dissertation";
            case ARTICLE, REVIEW, LETTER, EDITORIAL, PREPRINT, BOOK, DATASET, OTHER -> AsciiCase.lower(type.name());
            case RETRACTED, PROCEEDINGS_PAPER, NEWS -> "article";
            case MEETING_ABSTRACT -> throw new IllegalArgumentException("OpenAlex has no " + type);
        };
    }
}
