package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bibkpi.model.RawField;

/**
 * What the elements of PubMed mean.
 *
 * @see <a href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html">MEDLINE/PubMed XML element
 *     descriptions</a>
 */
final class PubmedRecord {
    private PubmedRecord() {}

    static void describe(final XmlElement record, final RecordDraft draft) {
        if (record.name().equals("PubmedBookArticle")) {
            book(record, draft);
        } else {
            article(record, draft);
        }
    }

    private static void article(final XmlElement record, final RecordDraft draft) {
        final XmlElement citation = record.first("MedlineCitation").orElse(record);
        final XmlElement article = citation.first("Article").orElse(citation);
        draft.put(RawField.PMID, citation.text("PMID"))
                .put(RawField.TITLE, title(article))
                .put(RawField.JOURNAL, article.text("Journal", "Title"))
                .put(RawField.JOURNAL, citation.text("MedlineJournalInfo", "MedlineTA"))
                .putAll(RawField.ISSN, article.texts("Journal", "ISSN"))
                .put(RawField.ISSN, citation.text("MedlineJournalInfo", "ISSNLinking"))
                .put(RawField.VOLUME, article.text("Journal", "JournalIssue", "Volume"))
                .put(RawField.ISSUE, article.text("Journal", "JournalIssue", "Issue"))
                .put(RawField.PAGES, pages(article))
                .put(inNoIssue(record, article) ? RawField.ONLINE_YEAR : RawField.ISSUE_YEAR, issueYear(article))
                .put(RawField.ONLINE_YEAR, onlineYear(article))
                .putAll(RawField.TYPE, article.texts("PublicationTypeList", "PublicationType"))
                .putAll(RawField.DOI, dois(record, article));
        authors(article.all("AuthorList", "Author"), draft);
        draft.putAll(RawField.UNLINKED_ADDRESS, article.texts("Affiliation"));
    }

    /** Before a work is put into an issue, its date is that of the first appearance. */
    private static boolean inNoIssue(final XmlElement record, final XmlElement article) {
        return record.text("PubmedData", "PublicationStatus").equals("aheadofprint")
                && article.text("Journal", "JournalIssue", "Volume").isEmpty()
                && article.text("Journal", "JournalIssue", "Issue").isEmpty();
    }

    private static String title(final XmlElement article) {
        final String title = article.text("ArticleTitle");
        return title.isEmpty() ? article.text("VernacularTitle") : title;
    }

    private static String pages(final XmlElement article) {
        final String pages = article.text("Pagination", "MedlinePgn");
        final String first = article.text("Pagination", "StartPage");
        final String last = article.text("Pagination", "EndPage");
        if (!pages.isEmpty() || first.isEmpty()) {
            return pages;
        }
        return last.isEmpty() ? first : first + "-" + last;
    }

    /** Journals that appear only online have the date of the article as that of the issue. */
    private static String issueYear(final XmlElement article) {
        final Optional<XmlElement> date = article.first("Journal", "JournalIssue", "PubDate");
        return date.map(d -> d.text("Year").isEmpty() ? d.text("MedlineDate") : d.text("Year"))
                .orElse("");
    }

    private static String onlineYear(final XmlElement article) {
        for (final XmlElement date : article.list("ArticleDate")) {
            final String type = date.attribute("DateType");
            if (type.isEmpty() || type.equals("Electronic")) {
                return date.text("Year");
            }
        }
        return "";
    }

    private static List<String> dois(final XmlElement record, final XmlElement article) {
        return Stream.concat(
                        article.all("ELocationID")
                                .filter(e -> e.attribute("EIdType").equals("doi"))
                                .filter(e -> !e.attribute("ValidYN").equals("N"))
                                .map(XmlElement::text),
                        articleIds(record, "doi"))
                .toList();
    }

    /** Those of the work itself: the lists inside references name other works. */
    private static Stream<String> articleIds(final XmlElement record, final String type) {
        return Stream.of("PubmedData", "PubmedBookData", "BookDocument")
                .flatMap(parent -> record.all(parent, "ArticleIdList", "ArticleId"))
                .filter(e -> e.attribute("IdType").equals(type))
                .map(XmlElement::text);
    }

    private static void book(final XmlElement record, final RecordDraft draft) {
        final XmlElement document = record.first("BookDocument").orElse(record);
        final XmlElement book = document.first("Book").orElse(document);
        final String chapter = document.text("ArticleTitle");
        draft.put(RawField.PMID, document.text("PMID"))
                .put(RawField.TITLE, chapter.isEmpty() ? book.text("BookTitle") : chapter)
                .put(RawField.JOURNAL, book.text("BookTitle"))
                .put(RawField.ISSUE_YEAR, book.text("PubDate", "Year"))
                .put(RawField.PAGES, pages(document))
                .putAll(RawField.TYPE, document.texts("PublicationType"))
                .put(RawField.TYPE, chapter.isEmpty() ? "Book" : "Book Chapter")
                .putAll(RawField.DOI, articleIds(record, "doi").toList())
                .putAll(RawField.DOI, bookDois(document));
        authors(authorsOf(document, book), draft);
    }

    private static List<String> bookDois(final XmlElement document) {
        return document.all("ELocationID")
                .filter(e -> e.attribute("EIdType").equals("doi"))
                .map(XmlElement::text)
                .toList();
    }

    /** A chapter's own authors, else those of the book; editors are no authors. */
    private static Stream<XmlElement> authorsOf(final XmlElement document, final XmlElement book) {
        final XmlElement holder = document.first("AuthorList").isPresent() ? document : book;
        return holder.all("AuthorList")
                .filter(l -> !l.attribute("Type").equals("editors"))
                .flatMap(l -> l.all("Author"));
    }

    private static void authors(final Stream<XmlElement> authors, final RecordDraft draft) {
        authors.filter(a -> !a.attribute("ValidYN").equals("N"))
                .forEach(a -> draft.author(name(a), orcids(a), addresses(a)));
    }

    private static String name(final XmlElement author) {
        final String family = author.text("LastName");
        if (family.isEmpty()) {
            return author.text("CollectiveName");
        }
        final String given = author.text("ForeName").isEmpty() ? author.text("Initials") : author.text("ForeName");
        final String suffix = author.text("Suffix");
        final String name = given.isEmpty() ? family : family + ", " + given;
        return suffix.isEmpty() ? name : name + " " + suffix;
    }

    private static List<String> orcids(final XmlElement author) {
        final List<String> orcids = new ArrayList<>();
        for (final XmlElement identifier : author.list("Identifier")) {
            if (identifier.attribute("Source").equals("ORCID")) {
                orcids.add(identifier.text());
            }
        }
        return orcids;
    }

    /** Citation sets from before 2015 have the address directly in the author. */
    private static List<String> addresses(final XmlElement author) {
        final List<String> addresses = new ArrayList<>(author.texts("AffiliationInfo", "Affiliation"));
        addresses.addAll(author.texts("Affiliation"));
        return addresses;
    }
}
