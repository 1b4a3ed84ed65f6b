package org.bibkpi.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bibkpi.model.Source;

/** XML of PubMed: sets of articles, the older sets of citations with deletions, and books. */
public final class PubmedXmlFormat implements ExportFormat {
    private static final Set<String> RECORDS =
            Set.of("PubmedArticle", "MedlineCitation", "PubmedBookArticle", "DeleteCitation");
    private static final Pattern RECORD_OR_SET = Pattern.compile(
            "<(?:PubmedArticleSet|PubmedBookArticleSet|MedlineCitationSet|PubmedArticle|PubmedBookArticle|MedlineCitation)[\\s>]");

    @Override
    public String id() {
        return "pubmed-xml";
    }

    @Override
    public Source source() {
        return Source.PUBMED;
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
                content, source(), new WithoutDeletions(new XmlRecords(content, RECORDS)), PubmedRecord::describe);
    }

    /** Passes over the lists of deleted citations: they name works that are no longer in PubMed. */
    private static final class WithoutDeletions implements Pieces<XmlElement> {
        private final XmlRecords pieces;
        private int deleted;

        WithoutDeletions(final XmlRecords pieces) {
            this.pieces = pieces;
        }

        @Override
        public Optional<Piece<XmlElement>> next() throws IOException {
            Optional<Piece<XmlElement>> piece = pieces.next();
            while (piece.isPresent() && isDeletion(piece.get())) {
                piece = pieces.next();
            }
            return piece;
        }

        private boolean isDeletion(final Piece<XmlElement> piece) {
            final boolean deletion = piece instanceof Piece.Whole<XmlElement> whole
                    && whole.content().name().equals("DeleteCitation");
            if (deletion) {
                deleted += (int)
                        ((Piece.Whole<XmlElement>) piece).content().all("PMID").count();
            }
            return deletion;
        }

        @Override
        public List<String> warnings() {
            final List<String> warnings = new ArrayList<>(pieces.warnings());
            if (deleted > 0) {
                warnings.add(
                        "The file also lists " + deleted + " citations as deleted from PubMed; they are no records.");
            }
            return warnings;
        }

        @Override
        public void close() throws IOException {
            pieces.close();
        }
    }
}
