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
    public boolean recognises(final ContentHead head) {
        return RisHead.isRis(head) && !RisHead.isScopus(head);
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(content, source(), new RisRecords(content), RisFields::describe);
    }
}
