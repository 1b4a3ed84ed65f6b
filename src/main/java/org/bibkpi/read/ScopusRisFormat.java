package org.bibkpi.read;

import org.bibkpi.model.Source;

/** RIS as Scopus writes it: the addresses of all authors, without saying whose they are. */
public final class ScopusRisFormat implements ExportFormat {
    @Override
    public String id() {
        return "scopus-ris";
    }

    @Override
    public Source source() {
        return Source.SCOPUS;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "Scopus, RIS",
                "Select all, Export > RIS, and tick Affiliations and Serial identifiers (ISSN).",
                "Addresses are not linked to authors; no ORCID iDs. Prefer CSV.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return RisHead.isScopus(head);
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(content, source(), new RisRecords(content), RisFields::describe);
    }
}
