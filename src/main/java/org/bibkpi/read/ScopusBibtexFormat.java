package org.bibkpi.read;

import org.bibkpi.model.Source;

/** BibTeX as Scopus writes it: the addresses of all authors, without saying whose they are. */
public final class ScopusBibtexFormat implements ExportFormat {
    @Override
    public String id() {
        return "scopus-bibtex";
    }

    @Override
    public Source source() {
        return Source.SCOPUS;
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return BibtexHead.isScopus(head);
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(content, source(), new BibtexEntries(content), BibtexFields::describe);
    }
}
