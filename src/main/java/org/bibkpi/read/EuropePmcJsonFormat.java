package org.bibkpi.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.bibkpi.model.Source;

/** JSON of Europe PMC; ask for {@code resultType=core}, for the lite result has no addresses. */
public final class EuropePmcJsonFormat implements ExportFormat {
    private static final JsonShape SHAPE =
            new JsonShape(List.of(List.of("resultList", "result")), List.of(), EuropePmcJsonFormat::isResult);

    @Override
    public String id() {
        return "europepmc-json";
    }

    @Override
    public Source source() {
        return Source.EUROPE_PMC;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "Europe PMC, JSON",
                "Ask the API: "
                        + "https://www.ebi.ac.uk/europepmc/webservices/rest/search?query=…&resultType=core&format=json&pageSize=1000.",
                "resultType=lite, the default, has no addresses.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        final String text = head.text();
        return JsonText.begins(head)
                && ((text.contains("\"resultList\"") && text.contains("\"hitCount\""))
                        || (text.contains("\"authorString\"") && text.contains("\"pubYear\"")));
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(
                content,
                source(),
                new JsonRecords(content, SHAPE),
                (node, draft) -> EuropePmcFields.describe(new JsonTree(node), draft));
    }

    private static boolean isResult(final JsonNode node) {
        return node.has("id") && node.has("source") && (node.has("title") || node.has("pubYear"));
    }
}
