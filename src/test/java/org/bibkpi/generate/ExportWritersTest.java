package org.bibkpi.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Source;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What is written is well-formed and holds as many records as went in. */
final class ExportWritersTest {
    private static final InventedWorld WORLD =
            InventedWorld.of(8, PlanTable.plan().scaledTo(1200));

    private interface Opening {
        ExportWriter open(Writer out) throws IOException;
    }

    private static String written(final Opening format, final List<InventedRecord> records) throws IOException {
        final StringWriter text = new StringWriter();
        try (ExportWriter writer = format.open(text)) {
            for (final InventedRecord record : records) {
                writer.write(record);
            }
        }
        return text.toString();
    }

    @Test
    void endsEveryWosRecordAndTheFileItself() throws IOException {
        final List<InventedRecord> records = WORLD.export(Source.WOS);
        final List<String> lines =
                written(WosPlainTextWriter::new, records).lines().toList();

        assertThat(lines)
                .startsWith("\uFEFFFN Clarivate Analytics Web of Science", "VR 1.0")
                .endsWith("EF");
        assertThat(lines).filteredOn("ER"::equals).hasSameSizeAs(records);
        assertThat(lines).filteredOn(l -> l.startsWith("UT ")).hasSameSizeAs(records);
        assertThat(lines).allMatch(l -> l.matches("(\uFEFF?[A-Z][A-Z0-9]( .*)?|   \\S.*|)"));
    }

    @Test
    void writesScopusRowsOfOneWidthInBothLayouts() throws Exception {
        final List<InventedRecord> records = WORLD.export(Source.SCOPUS);
        for (final ScopusCsvWriter.Layout layout : ScopusCsvWriter.Layout.values()) {
            final String text = written(out -> new ScopusCsvWriter(out, layout), records);
            try (CSVReader csv = new CSVReader(new StringReader(text.substring(1)))) {
                final List<String[]> rows = csv.readAll();

                assertThat(rows).hasSize(records.size() + 1).allMatch(r -> r.length == rows.get(0).length);
            }
        }
    }

    @Test
    void writesNamesAsEachScopusLayoutDoes() throws IOException {
        final List<InventedRecord> one = List.of(record());

        assertThat(written(out -> new ScopusCsvWriter(out, ScopusCsvWriter.Layout.UNTIL_2022), one))
                .contains("\"Lind K.-J., af Ekenstam Å.M.\"")
                .contains("\"Lind, K.-J., Ersta Hospital, Stockholm, Sweden; af Ekenstam, Å.M.\"");
        assertThat(written(out -> new ScopusCsvWriter(out, ScopusCsvWriter.Layout.SINCE_2023), one))
                .contains("\"Lind K.-J.; af Ekenstam Å.M.\"")
                .contains("\"Lind, Karl-Johan (99000000001); af Ekenstam, Åsa M. (99000000002)\"")
                .contains("\"Lind K.-J., Ersta Hospital, Stockholm, Sweden; af Ekenstam Å.M.\"");
    }

    @Test
    void writesWellFormedPubmedXml() throws Exception {
        final List<InventedRecord> records = WORLD.export(Source.PUBMED);
        final Document document = parsed(written(PubmedXmlWriter::new, records));

        assertThat(document.getElementsByTagName("PubmedArticle").getLength()).isEqualTo(records.size());
        assertThat(document.getElementsByTagName("i").getLength()).isPositive();
    }

    @Test
    void escapesWhatXmlReserves() throws Exception {
        final Document document = parsed(written(PubmedXmlWriter::new, List.of(record())));

        assertThat(document.getElementsByTagName("ELocationID").item(0).getTextContent())
                .isEqualTo("10.5555/1097(2020)1:2<3::AID>4;2-0");
    }

    @Test
    void writesOneOpenAlexWorkALine() throws IOException {
        final List<InventedRecord> records = WORLD.export(Source.OPENALEX);
        final ObjectMapper json = new ObjectMapper();
        int most = 0;
        int lines = 0;
        for (final String line : written(out -> new OpenAlexJsonWriter(out, OpenAlexJsonWriter.Shape.LINES), records)
                .lines()
                .toList()) {
            most = Math.max(most, json.readTree(line).path("authorships").size());
            lines++;
        }

        assertThat(lines).isEqualTo(records.size());
        assertThat(most).isGreaterThan(OpenAlexJsonWriter.LISTED_AUTHORS);
    }

    @Test
    void cutsLongBylinesOnAnOpenAlexPageAndSaysSo() throws IOException {
        final List<InventedRecord> records = WORLD.export(Source.OPENALEX);
        final JsonNode results = new ObjectMapper()
                .readTree(written(out -> new OpenAlexJsonWriter(out, OpenAlexJsonWriter.Shape.PAGE), records))
                .path("results");

        assertThat(results).hasSameSizeAs(records);
        assertThat(results).allMatch(w -> w.path("authorships").size() <= OpenAlexJsonWriter.LISTED_AUTHORS);
        assertThat(results).anyMatch(w -> w.path("is_authors_truncated").asBoolean());
    }

    private static Document parsed(final String xml) throws Exception {
        final DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static InventedRecord record() {
        final RecordAddress address =
                new RecordAddress("Ersta Hospital, Stockholm, Sweden", "Ersta Hospital", Workplace.Claim.HIT);
        return new InventedRecord(
                "W1",
                new RecordIds("10.5555/1097(2020)1:2<3::AID>4;2-0", "990000001", "", "2-s2.0-99000000001", ""),
                "A \"quoted\" title & more",
                "",
                Set.of(DocumentType.ARTICLE),
                Journal.PREPRINT_SERVER,
                "1",
                "2",
                Pages.of(675, 7),
                new Appeared(2020, 2, 2020, 1),
                List.of(
                        new RecordAuthor("P1", 1, "Lind", "Karl-Johan", "", List.of(address), ""),
                        new RecordAuthor("P2", 2, "af Ekenstam", "Åsa M.", "", List.of(), "")),
                true,
                "");
    }
}
