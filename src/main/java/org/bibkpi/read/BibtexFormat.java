package org.bibkpi.read;

import org.bibkpi.model.Source;

/** BibTeX of any origin, with the accents of LaTeX. */
public final class BibtexFormat implements ExportFormat {
    @Override
    public String id() {
        return "bibtex-generic";
    }

    @Override
    public Source source() {
        return Source.OTHER;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "BibTeX of any origin",
                "Web of Science: Export > BibTeX, Full Record. Zotero: Export library > BibTeX.",
                "Addresses only from Web of Science, where most are linked to authors. Entries with crossref take year, "
                        + "journal and ISSN from the entry that they name, wherever it stands; of 5,000 that wait "
                        + "for one the first is read without. Prefer an export of the database itself.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return BibtexHead.isBibtex(head) && !BibtexHead.isScopus(head);
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(
                content, source(), new BibtexInheritance(new BibtexEntries(content)), BibtexFields::describe);
    }
}
