package org.bibkpi.generate;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bibkpi.model.DocumentType;

/** PubMed, XML as E-utilities deliver it: a PubmedArticleSet with one PubmedArticle a line group. */
final class PubmedXmlWriter implements ExportWriter {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Set<DocumentType> COMMENTS = Set.of(DocumentType.LETTER, DocumentType.EDITORIAL);
    private static final Map<DocumentType, String> TYPES = Map.of(
            DocumentType.ARTICLE, "Journal Article",
            DocumentType.REVIEW, "Review",
            DocumentType.LETTER, "Letter",
            DocumentType.EDITORIAL, "Editorial",
            DocumentType.CORRECTION, "Published Erratum",
            DocumentType.RETRACTED, "Retracted Publication",
            DocumentType.RETRACTION_NOTICE, "Retraction of Publication",
            DocumentType.PREPRINT, "Preprint",
            DocumentType.NEWS, "News");

    private final Writer out;

    PubmedXmlWriter(final Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle, 1st January 2023//EN\""
                + " \"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_230101.dtd\">\n<PubmedArticleSet>\n");
    }

    @Override
    public void write(final InventedRecord work) throws IOException {
        out.write("<PubmedArticle><MedlineCitation Status=\"MEDLINE\" Owner=\"NLM\">");
        element("PMID Version=\"1\"", work.ids().pmid());
        out.write("\n<Article PubModel=\"" + (work.appeared().hasIssue() ? "Print-Electronic" : "Electronic") + "\">");
        writeJournal(work);
        out.write("\n<ArticleTitle>" + title(work) + ".</ArticleTitle>");
        writePagesAndDoi(work);
        writeAuthors(work.authors());
        element("Language", "eng");
        writeTypes(work);
        writeOnlineDate(work.appeared());
        out.write("</Article>");
        writeMedlineJournal(work.journal());
        out.write("</MedlineCitation>");
        writeIds(work.ids());
        out.write("</PubmedArticle>\n");
    }

    @Override
    public void close() throws IOException {
        out.write("</PubmedArticleSet>\n");
        out.close();
    }

    private void writeJournal(final InventedRecord work) throws IOException {
        final Journal journal = work.journal();
        out.write("<Journal>");
        if (!journal.linkingIssn().isEmpty()) {
            final String kind = journal.eIssn().isEmpty() ? "Print" : "Electronic";
            element("ISSN IssnType=\"" + kind + "\"", journal.eIssn().isEmpty() ? journal.issn() : journal.eIssn());
        }
        out.write("<JournalIssue CitedMedium=\"Internet\">");
        element("Volume", work.volume());
        element("Issue", work.issue());
        writePubDate(work.appeared());
        out.write("</JournalIssue>");
        element("Title", journal.title());
        element("ISOAbbreviation", journal.abbreviation());
        out.write("</Journal>");
    }

    private void writePubDate(final Appeared appeared) throws IOException {
        out.write("<PubDate>");
        final String[] published = published(appeared).split(" ", -1);
        element("Year", published[0]);
        element("Month", published[1]);
        out.write("</PubDate>");
    }

    /** Year and month of the issue, or else of the first appearance. */
    static String published(final Appeared appeared) {
        return appeared.hasIssue()
                ? appeared.issueYear() + " " + MONTHS.get(appeared.issueMonth() - 1)
                : appeared.onlineYear() + " " + MONTHS.get(appeared.onlineMonth() - 1);
    }

    private void writePagesAndDoi(final InventedRecord work) throws IOException {
        if (!work.pages().equals(Pages.NONE)) {
            out.write("<Pagination>");
            element("MedlinePgn", work.pages().medline());
            out.write("</Pagination>");
        }
        element("ELocationID EIdType=\"doi\" ValidYN=\"Y\"", work.ids().doi());
    }

    private void writeAuthors(final List<RecordAuthor> authors) throws IOException {
        out.write("\n<AuthorList CompleteYN=\"Y\">");
        for (final RecordAuthor author : authors) {
            writeAuthor(author);
        }
        out.write("</AuthorList>\n");
    }

    private void writeAuthor(final RecordAuthor author) throws IOException {
        out.write("\n<Author ValidYN=\"Y\">");
        element("LastName", author.family());
        element("ForeName", author.given().replace(".", ""));
        element("Initials", author.initials());
        element("Identifier Source=\"ORCID\"", author.orcid());
        for (final RecordAddress address : author.addresses()) {
            out.write("<AffiliationInfo>");
            element("Affiliation", address.text());
            out.write("</AffiliationInfo>");
        }
        out.write("</Author>");
    }

    private void writeTypes(final InventedRecord work) throws IOException {
        out.write("<PublicationTypeList>");
        for (final String type : types(work)) {
            final boolean besideReview = work.type() == DocumentType.REVIEW && type.equals("Journal Article");
            element(besideReview ? "PublicationType UI=\"D016428\"" : "PublicationType", type);
        }
        out.write("</PublicationTypeList>");
    }

    /** The publication types of a work, as PubMed words them. */
    static List<String> types(final InventedRecord work) {
        final List<String> types = new ArrayList<>();
        if (work.type() == DocumentType.REVIEW) {
            types.add("Journal Article");
        }
        types.add(word(work.type()));
        if (COMMENTS.contains(work.type())) {
            types.add("Comment");
        }
        if (work.isRetracted()) {
            types.add(word(DocumentType.RETRACTED));
        }
        return types;
    }

    private static String word(final DocumentType type) {
        if (!TYPES.containsKey(type)) {
            throw new IllegalArgumentException("PubMed has no " + type);
        }
        return TYPES.getOrDefault(type, "");
    }

    private void writeOnlineDate(final Appeared appeared) throws IOException {
        if (appeared.hasOnline()) {
            out.write("<ArticleDate DateType=\"Electronic\">");
            element("Year", Integer.toString(appeared.onlineYear()));
            element("Month", (appeared.onlineMonth() < 10 ? "0" : "") + appeared.onlineMonth());
            element("Day", "15");
            out.write("</ArticleDate>");
        }
    }

    private void writeMedlineJournal(final Journal journal) throws IOException {
        out.write("<MedlineJournalInfo>");
        element("MedlineTA", journal.abbreviation());
        element("ISSNLinking", journal.linkingIssn());
        out.write("</MedlineJournalInfo>");
    }

    private void writeIds(final RecordIds ids) throws IOException {
        out.write("\n<PubmedData><PublicationStatus>ppublish</PublicationStatus><ArticleIdList>");
        element("ArticleId IdType=\"pubmed\"", ids.pmid());
        element("ArticleId IdType=\"doi\"", ids.doi());
        out.write("</ArticleIdList></PubmedData>");
    }

    private static String title(final InventedRecord work) {
        return escaped(work.titleWith("\u0001", "\u0002"))
                .replace("\u0001", "<i>")
                .replace("\u0002", "</i>");
    }

    private void element(final String nameAndAttributes, final String text) throws IOException {
        if (!text.isEmpty()) {
            final String name = nameAndAttributes.split(" ", -1)[0];
            out.write("<" + nameAndAttributes + ">" + escaped(text) + "</" + name + ">");
        }
    }

    private static String escaped(final String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
