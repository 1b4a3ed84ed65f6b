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
    public FormatGuide guide() {
        return new FormatGuide(
                "Scopus, BibTeX",
                "Select all, Export > BibTeX, and tick Affiliations and Serial identifiers (ISSN).",
                "Addresses are not linked to authors; no ORCID iDs. Prefer CSV.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return BibtexHead.isScopus(head);
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(
                content, source(), new BibtexInheritance(new BibtexEntries(content)), BibtexFields::describe);
    }
}
