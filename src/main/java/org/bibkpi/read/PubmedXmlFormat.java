package org.bibkpi.read;

import java.util.Set;
import java.util.regex.Pattern;
import org.bibkpi.model.Source;

/** XML of PubMed: sets of articles, the older sets of citations with deletions, and books. */
public final class PubmedXmlFormat implements ExportFormat {
    private static final Set<String> RECORDS =
            Set.of("PubmedArticle", "MedlineCitation", "PubmedBookArticle", "DeleteCitation");
    private static final Pattern RECORD_OR_SET = Pattern.compile(
            "<(?:PubmedArticleSet|PubmedBookArticleSet|MedlineCitationSet|PubmedArticle|PubmedBookArticle|MedlineCitation)[\\s/>]");

    @Override
    public String id() {
        return "pubmed-xml";
    }

    @Override
    public Source source() {
        return Source.PUBMED;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "PubMed, XML",
                "The web page does not offer it: fetch it with the E-utilities, "
                        + "efetch.fcgi?db=pubmed&retmode=xml&id=…, or take the yearly baseline files.",
                "Everything bibkpi needs. Before 2014 only the first author has an address. Lists "
                        + "of deleted citations are passed over.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return head.kind() == ContentHead.Kind.TEXT
                && head.text().stripLeading().startsWith("<")
                && RECORD_OR_SET.matcher(head.text()).find();
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(
                content,
                source(),
                new WithoutDeletions(
                        new XmlRecords(content, RECORDS),
                        Set.of("DeleteCitation"),
                        e -> e.all("PMID").count()),
                PubmedRecord::describe);
    }
}
