package org.bibkpi.read;

import java.util.Set;
import org.bibkpi.model.Source;

/** MODS as DiVA exports it: a collection of records. */
public final class DivaModsFormat implements ExportFormat {
    @Override
    public String id() {
        return "diva-mods";
    }

    @Override
    public Source source() {
        return Source.DIVA;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "DiVA, MODS",
                "Search, then Export > Format: MODS.",
                "Addresses of the own university by its register, others as free text.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return ModsHead.isMods(head) && ModsHead.isCollection(head);
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(content, source(), new XmlRecords(content, Set.of("mods")), ModsFields::describe);
    }
}
