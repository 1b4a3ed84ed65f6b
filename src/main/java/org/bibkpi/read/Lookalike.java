package org.bibkpi.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;

/**
 * What is often taken for an export and is none.
 *
 * @param what what it is, as the end of "This is …"
 * @param instead what to do, as a full sentence
 * @param is whether a file that begins like this is one
 */
record Lookalike(String what, String instead, Predicate<String> is) {
    private static final String EXPORT_AGAIN =
            "Export the records again; `bibkpi formats` lists what can be read and where to click for it.";

    private static final List<Lookalike> KNOWN = List.of(
            new Lookalike("a PDF document", EXPORT_AGAIN, t -> t.startsWith("%PDF")),
            new Lookalike("a web page", EXPORT_AGAIN, Lookalike::isWebPage),
            new Lookalike("a text document of a word processor (RTF)", EXPORT_AGAIN, t -> t.startsWith("{\\rtf")),
            new Lookalike("a picture", EXPORT_AGAIN, Lookalike::isPicture),
            new Lookalike(
                    "a page of PubMed saved as text (summary or abstract), which has no fields",
                    "In PubMed choose Save > Format: PubMed, or ask for XML.",
                    Lookalike::isPubmedListing),
            new Lookalike(
                    "a Citation Report of Web of Science, which has no addresses",
                    "In Web of Science go back to the results and choose Export > Plain text file > Full record.",
                    t -> t.contains("Average per Year") && t.contains("Total Citations")),
            new Lookalike(
                    "an analysis of results of Web of Science, which has no records",
                    "In Web of Science go back to the results and choose Export > Plain text file > Full record.",
                    t -> firstLine(t).contains("Record Count")),
            new Lookalike(
                    "an analysis of results of Scopus, which has no records",
                    "In Scopus go back to the document list and choose Export > CSV, with Affiliations and ISSN ticked.",
                    t -> AsciiCase.lower(firstLine(t)).matches("\"?your query\\s*:.*")),
            new Lookalike(
                    "the plain text of Scopus, which is made for reading",
                    "In Scopus choose Export > CSV, with Affiliations and ISSN ticked.",
                    t -> t.startsWith("Scopus\n") || t.startsWith("Scopus\r")),
            new Lookalike(
                    "the citation overview of Scopus, which has no addresses",
                    "In Scopus go back to the document list and choose Export > CSV, with Affiliations and ISSN ticked.",
                    Lookalike::isCitationOverview),
            new Lookalike(
                    "an export of SciVal, which has no addresses",
                    "In Scopus search for the same publications and choose Export > CSV, with Affiliations and ISSN ticked.",
                    t -> t.contains("Scopus Source title") && t.contains("EID")),
            new Lookalike(
                    "a table of InCites, which has no addresses",
                    "In Web of Science search for its accession numbers (UT=) and choose Export > Plain text file > Full record.",
                    t -> t.contains("Category Normalized Citation Impact") || t.contains("Journal Expected Citations")),
            new Lookalike(
                    "a table of Publish or Perish, which has no addresses",
                    EXPORT_AGAIN,
                    t -> firstLine(t).contains("Cites") && firstLine(t).contains("GSRank")),
            new Lookalike(
                    "a list of references in the tags of RefWorks",
                    "In RefWorks choose Share > Export references > RIS.",
                    Lookalike::isRefworks),
            new Lookalike(
                    "a list of references in the tags of Refer (.enw)",
                    "In EndNote choose File > Export, style RefMan (RIS), or file type XML.",
                    t -> t.startsWith("%0 ")),
            new Lookalike(
                    "a citation text of Ovid, which is made for reading",
                    "In Ovid choose Export > RIS, fields: Complete Reference.",
                    Lookalike::isOvidText),
            new Lookalike(
                    "the CSV of Swepub, whose lists cannot be told apart",
                    "On swepub.kb.se choose Bibliometrics, set organisation and years, Export > JSON.",
                    t -> firstLine(t).contains("creators") && firstLine(t).contains("outputTypes")),
            new Lookalike(
                    "a list of patents of The Lens",
                    "On lens.org search scholarly works and choose Export > JSON.",
                    t -> firstLine(t).contains("Jurisdiction") && firstLine(t).contains("Lens ID")),
            new Lookalike(
                    "a list of PMIDs only",
                    "In PubMed choose Save > Format: PubMed, or ask for XML.",
                    Lookalike::isListOfNumbers),
            new Lookalike("an answer of a web service that reports an error", EXPORT_AGAIN, Lookalike::isError),
            new Lookalike(
                    "a text document or slides of an Office program",
                    EXPORT_AGAIN,
                    t -> t.startsWith("PK") && (t.contains("word/") || t.contains("ppt/"))),
            new Lookalike("a workbook of another kind", EXPORT_AGAIN, t -> t.startsWith("PK")));

    private static final Pattern OVID_TEXT = Pattern.compile("^<\\d+>\\s*[\\r\\n]+[A-Z][A-Za-z ]+[\\r\\n]+  ");
    private static final Pattern REFWORKS = Pattern.compile("[\\r\\n](?:SR|ID|A1|T1) ");
    private static final Pattern NUMBERS = Pattern.compile("(?:\\d{4,8}\\s+){3,}\\d*", Pattern.DOTALL);
    private static final Pattern NUMBERED_LINE = Pattern.compile("^1[:.] \\S.*", Pattern.DOTALL);

    /** What a file that begins like this is, if it is known. */
    static Optional<Lookalike> find(final String head) {
        return KNOWN.stream().filter(k -> k.is().test(head.strip())).findFirst();
    }

    private static boolean isCitationOverview(final String text) {
        return text.contains("Document h-Index")
                || text.startsWith("Citation overview")
                || (text.contains("Document Title") && text.contains("subtotal"));
    }

    private static boolean isRefworks(final String text) {
        return text.startsWith("RT ") && REFWORKS.matcher(text).find();
    }

    private static boolean isOvidText(final String text) {
        return OVID_TEXT.matcher(text).find();
    }

    private static String firstLine(final String text) {
        return text.lines().findFirst().orElse("");
    }

    private static boolean isWebPage(final String text) {
        final String start = AsciiCase.lower(text.substring(0, Math.min(text.length(), 2000)));
        return start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<html ");
    }

    private static boolean isError(final String text) {
        return text.length() < 5000
                && (text.startsWith("{\"error\"") || text.contains("<ERROR>") || text.contains("<error "));
    }

    private static boolean isListOfNumbers(final String text) {
        return NUMBERS.matcher(text.substring(0, Math.min(text.length(), 200))).matches();
    }

    private static boolean isPicture(final String text) {
        return text.startsWith("\u2030PNG") || text.startsWith("\u00FF\u00D8\u00FF") || text.startsWith("GIF8");
    }

    private static boolean isPubmedListing(final String text) {
        return NUMBERED_LINE.matcher(text).matches() && text.contains("PMID: ");
    }
}
