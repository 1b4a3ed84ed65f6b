package org.bibkpi.read;

import org.bibkpi.model.Source;

/** RIS of any origin: Embase, Ovid, ProQuest, Web of Science, EndNote, Zotero. */
public final class RisFormat implements ExportFormat {
    @Override
    public String id() {
        return "ris-generic";
    }

    @Override
    public Source source() {
        return Source.OTHER;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "RIS of any origin",
                "Embase: Export > RIS with all fields. Ovid: Export > RIS, fields: Complete "
                        + "Reference. EndNote: File > Export, style RefMan (RIS).",
                "Addresses are rarely linked to authors, ORCID iDs rare; the type only tells "
                        + "articles from books. Prefer an export of the database itself.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return RisHead.isRis(head) && !RisHead.isScopus(head);
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(content, source(), new RisRecords(content), RisFields::describe);
    }
}
