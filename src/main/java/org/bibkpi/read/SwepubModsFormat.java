package org.bibkpi.read;

import java.util.Set;
import org.bibkpi.model.Source;

/** MODS of Swepub: harvested over OAI-PMH, with the records that were deleted, or a single record. */
public final class SwepubModsFormat implements ExportFormat {
    @Override
    public String id() {
        return "swepub-mods";
    }

    @Override
    public Source source() {
        return Source.SWEPUB;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "Swepub, MODS over OAI-PMH",
                "Harvest with metadataPrefix=swepub_mods (verb=ListRecords) and save each answer.",
                "Addresses as the universities write them. Deleted records are passed over and " + "counted.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return ModsHead.isMods(head) && !ModsHead.isCollection(head);
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(
                content,
                source(),
                new WithoutDeletions(
                        new XmlRecords(content, Set.of("mods", "header")),
                        Set.of("header"),
                        SwepubModsFormat::deletions),
                ModsFields::describe);
    }

    private static long deletions(final XmlElement header) {
        return header.attribute("status").equals("deleted") ? 1 : 0;
    }
}
