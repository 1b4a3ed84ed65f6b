package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.StringEscapeUtils;
import org.bibkpi.model.Author;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.normalise.Normalised;
import org.bibkpi.normalise.RecordNormaliser;
import org.junit.jupiter.api.Test;

/** What is written in a format comes back when it is read, but for what the format cannot carry. */
class WriteAndReadLawsTest {
    private static final int WORKS = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a format loses. */
    private enum Loss {
        ORCIDS
    }

    private static List<InventedWork> works(final long seed) {
        final Random random = new Random(seed);
        return IntStream.range(0, WORKS)
                .mapToObj(i -> InventedWork.of(random, i))
                .toList();
    }

    private static void assertComesBack(final String written, final List<InventedWork> works, final Loss... losses)
            throws IOException {
        final List<String> expected =
                works.stream().map(w -> asText(w, Set.of(losses))).toList();
        assertThat(read(written)).containsExactlyElementsOf(expected);
    }

    private static List<String> read(final String written) throws IOException {
        final List<String> records = new ArrayList<>();
        try (ExportReader reader = Exports.open(InMemoryFile.text("written", written))) {
            reader.forEachRemaining(r ->
                    records.add(asText(((Normalised.Accepted) RecordNormaliser.normalise((RawRecord) r)).record())));
        }
        return records;
    }

    private static String asText(final InventedWork work, final Set<Loss> losses) {
        final String people = work.people().stream()
                .map(p ->
                        p.family() + "," + p.given() + (losses.contains(Loss.ORCIDS) ? "" : p.orcid()) + p.addresses())
                .collect(Collectors.joining(";"));
        return String.join(
                "|",
                work.title(),
                work.doi(),
                work.pmid(),
                String.valueOf(work.year()),
                work.issn(),
                work.volume(),
                work.pages(),
                work.type().toUpperCase(Locale.ROOT),
                people);
    }

    private static String asText(final SourceRecord record) {
        final Function<Identifier.Scheme, String> id = s -> record.identifiers().stream()
                .filter(i -> i.scheme() == s)
                .map(Identifier::value)
                .collect(Collectors.joining());
        return String.join(
                "|",
                record.title(),
                id.apply(Identifier.Scheme.DOI),
                id.apply(Identifier.Scheme.PMID),
                String.valueOf(record.years().get(0).year()),
                record.venue().issns().get(0).value(),
                record.venue().volume(),
                record.venue().pages(),
                record.types().stream().map(Enum::name).collect(Collectors.joining()),
                record.authors().stream().map(WriteAndReadLawsTest::asText).collect(Collectors.joining(";")));
    }

    private static String asText(final Author author) {
        return author.name().family() + "," + author.name().given()
                + author.orcids().stream().map(o -> o.value()).collect(Collectors.joining())
                + author.affiliations().stream().map(a -> a.text()).toList();
    }

    @Test
    void plainTextOfWebOfScience() throws IOException {
        final List<InventedWork> works = works(1);
        final String written = works.stream().map(WriteAndReadLawsTest::wos).collect(Collectors.joining());
        assertComesBack("FN Clarivate\nVR 1.0\n" + written + "EF", works);
    }

    private static String wos(final InventedWork w) {
        final List<String> lines = new ArrayList<>();
        w.people().forEach(p -> p.addresses().forEach(a -> lines.add("[" + p.family() + ", " + p.given() + "] " + a)));
        final String orcids = w.people().stream()
                .filter(p -> !p.orcid().isEmpty())
                .map(p -> p.family() + ", " + p.given() + "/" + p.orcid())
                .collect(Collectors.joining("; "));
        return "PT J\nAF "
                + w.people().stream().map(p -> p.family() + ", " + p.given()).collect(Collectors.joining("\n   "))
                + "\nTI " + w.title().replace(" and ", "\n   and ") + "\nDT " + w.type()
                + (lines.isEmpty() ? "" : "\nC1 " + String.join("\n   ", lines))
                + (orcids.isEmpty() ? "" : "\nOI " + orcids) + "\nSN " + w.issn() + "\nPY " + w.year() + "\nVL "
                + w.volume() + "\nBP " + w.pages().split("-", -1)[0] + "\nEP "
                + w.pages().split("-", -1)[1] + "\nDI "
                + w.doi() + "\nPM " + w.pmid() + "\nUT WOS:0006000000"
                + w.pmid().substring(3) + "\nER\n\n";
    }

    @Test
    void csvOfScopus() throws IOException {
        final List<InventedWork> works = works(2);
        final String header = "Authors,Author full names,Title,Year,Source title,Volume,Page start,Page end,DOI,"
                + "Affiliations,Authors with affiliations,ISSN,PubMed ID,Document Type,EID\n";
        assertComesBack(
                header + works.stream().map(WriteAndReadLawsTest::scopus).collect(Collectors.joining()),
                works,
                Loss.ORCIDS);
    }

    private static String scopus(final InventedWork w) {
        final Function<InventedWork.Person, String> brief =
                p -> p.family() + " " + p.given().charAt(0) + ".";
        final Set<String> addresses = new LinkedHashSet<>();
        w.people().forEach(p -> addresses.addAll(p.addresses()));
        final String linked = w.people().stream()
                .map(p -> String.join(", ", brief.apply(p), String.join(", ", p.addresses()))
                        .replaceFirst(", $", ""))
                .collect(Collectors.joining("; "));
        final List<String> cells = List.of(
                w.people().stream().map(brief).collect(Collectors.joining("; ")),
                w.people().stream()
                        .map(p -> p.family() + ", " + p.given() + " (57200000001)")
                        .collect(Collectors.joining("; ")),
                w.title(),
                String.valueOf(w.year()),
                "Invented",
                w.volume(),
                w.pages().split("-", -1)[0],
                w.pages().split("-", -1)[1],
                w.doi(),
                String.join("; ", addresses),
                linked,
                w.issn().replace("-", ""),
                w.pmid(),
                w.type(),
                "2-s2.0-" + w.pmid());
        return cells.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")) + "\n";
    }

    @Test
    void xmlOfPubmed() throws IOException {
        final List<InventedWork> works = works(3);
        assertComesBack(
                "<PubmedArticleSet>"
                        + works.stream().map(WriteAndReadLawsTest::pubmed).collect(Collectors.joining("\n"))
                        + "</PubmedArticleSet>",
                works);
    }

    private static String pubmed(final InventedWork w) {
        final String people = w.people().stream()
                .map(p -> "<Author>" + tag("LastName", p.family()) + tag("ForeName", p.given())
                        + (p.orcid().isEmpty() ? "" : "<Identifier Source=\"ORCID\">" + p.orcid() + "</Identifier>")
                        + p.addresses().stream()
                                .map(a -> "<AffiliationInfo>" + tag("Affiliation", a) + "</AffiliationInfo>")
                                .collect(Collectors.joining())
                        + "</Author>")
                .collect(Collectors.joining());
        return "<PubmedArticle><MedlineCitation>" + tag("PMID", w.pmid()) + "<Article><Journal>" + tag("ISSN", w.issn())
                + "<JournalIssue>" + tag("Volume", w.volume()) + "<PubDate>" + tag("Year", String.valueOf(w.year()))
                + "</PubDate></JournalIssue></Journal>" + tag("ArticleTitle", w.title()) + "<Pagination>"
                + tag("MedlinePgn", w.pages()) + "</Pagination><ELocationID EIdType=\"doi\">" + w.doi()
                + "</ELocationID><AuthorList>" + people + "</AuthorList><PublicationTypeList>"
                + tag("PublicationType", w.type().equals("Article") ? "Journal Article" : w.type())
                + "</PublicationTypeList></Article></MedlineCitation></PubmedArticle>";
    }

    private static String tag(final String name, final String text) {
        return "<" + name + ">" + StringEscapeUtils.escapeXml10(text) + "</" + name + ">";
    }

    @Test
    void linesOfOpenAlex() throws IOException {
        final List<InventedWork> works = works(4);
        final List<String> lines = new ArrayList<>();
        for (final InventedWork work : works) {
            lines.add(openAlex(work));
        }
        assertComesBack(String.join("\n", lines), works);
    }

    private static String openAlex(final InventedWork w) throws JsonProcessingException {
        final List<Map<String, Object>> authorships = new ArrayList<>();
        for (final InventedWork.Person p : w.people()) {
            final Map<String, Object> authorship = new LinkedHashMap<>();
            authorship.put("raw_author_name", p.given() + " " + p.family());
            authorship.put("author", Map.of("orcid", p.orcid().isEmpty() ? "" : "https://orcid.org/" + p.orcid()));
            authorship.put("raw_affiliation_strings", p.addresses());
            authorships.add(authorship);
        }
        final Map<String, Object> work = new LinkedHashMap<>();
        work.put("id", "https://openalex.org/W" + w.pmid());
        work.put("doi", "https://doi.org/" + w.doi());
        work.put("title", w.title());
        work.put("publication_year", w.year());
        work.put("ids", Map.of("pmid", "https://pubmed.ncbi.nlm.nih.gov/" + w.pmid()));
        work.put("primary_location", Map.of("source", Map.of("issn", List.of(w.issn()))));
        work.put("type", w.type().equals("Article") ? "article" : "review");
        work.put("authorships", authorships);
        work.put(
                "biblio",
                Map.of(
                        "volume",
                        w.volume(),
                        "first_page",
                        w.pages().split("-", -1)[0],
                        "last_page",
                        w.pages().split("-", -1)[1]));
        return JSON.writeValueAsString(work);
    }
}
