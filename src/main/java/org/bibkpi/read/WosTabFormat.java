package org.bibkpi.read;

import java.io.IOException;
import java.util.Map;
import org.bibkpi.model.Source;

/** Tab-delimited text of Web of Science, of Windows or Mac, in any encoding; columns differ from year to year. */
public final class WosTabFormat implements ExportFormat {
    @Override
    public String id() {
        return "wos-tab";
    }

    @Override
    public Source source() {
        return Source.WOS;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "Web of Science, tab-delimited",
                "Export > Tab delimited file, Record content: Full Record.",
                "Everything bibkpi needs. Search in “Web of Science Core Collection”: “All "
                        + "Databases” leaves out the addresses.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        final CsvLayout layout = CsvLayout.tabs(head.firstLine());
        return layout.names().size() > 5 && layout.hasAll("PT", "AU", "TI", "SO");
    }

    @Override
    public RecordReader open(final ExportContent content) throws IOException {
        return new PieceReader<>(
                content,
                source(),
                new TabRows(content, "UT", "TI"),
                (row, draft) -> WosFields.describe(new WosRow(row, Map.of()), draft));
    }
}
