package org.bibkpi.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.bibkpi.report.HashedOutput.Checksum;

/**
 * {@code datapackage.json}: the tables with their columns, types and meanings, so that programs read them without
 * guessing.
 *
 * @see <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package 1.0</a>
 */
final class DataPackage {
    static final String FILE = "datapackage.json";

    private final ReportFolder folder;
    private final RunFacts facts;

    DataPackage(final ReportFolder folder, final RunFacts facts) {
        this.folder = folder;
        this.facts = facts;
    }

    /** Describes tables that are written. */
    void write(final List<ReportTable> tables) throws IOException {
        final ObjectNode description = JsonFile.object()
                .put("profile", "tabular-data-package")
                .put("name", facts.job())
                .put("id", facts.runId())
                .put("version", facts.definitionVersion())
                .put("description", "Key figures and their evidence, written by bibkpi " + facts.version() + ".");
        final ArrayNode resources = description.putArray("resources");
        for (final ReportTable table : tables) {
            resource(resources.addObject(), table);
        }
        folder.write(FILE, JsonFile.text(description));
    }

    private void resource(final ObjectNode node, final ReportTable table) {
        final Checksum checksum = folder.checksum(table.file());
        node.put("profile", "tabular-data-resource")
                .put("name", table.name())
                .put("path", table.file())
                .put("description", table.meaning())
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("bytes", checksum.bytes())
                .put("hash", "sha256:" + checksum.sha256());
        node.putObject("dialect")
                .put("csvddfVersion", 1.2)
                .put("delimiter", String.valueOf(table.dialect().separator()))
                .put("lineTerminator", CsvTable.CRLF)
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("skipInitialSpace", false)
                .put("header", true);
        schema(node.putObject("schema"), table);
    }

    private static void schema(final ObjectNode schema, final ReportTable table) {
        final ArrayNode fields = schema.putArray("fields");
        table.columns().forEach(column -> field(fields.addObject(), column, table.dialect()));
        schema.putArray("missingValues").add("");
        if (!table.key().isEmpty()) {
            table.key().forEach(schema.withArray("primaryKey")::add);
        }
    }

    private static void field(final ObjectNode field, final Column column, final Dialect dialect) {
        field.put("name", column.name()).put("type", type(column)).put("description", column.meaning());
        if (type(column).equals("number")) {
            field.put("decimalChar", String.valueOf(dialect.decimalSign()));
        }
    }

    private static String type(final Column column) {
        return switch (column.type()) {
            case OWN_TEXT, FOREIGN_TEXT, IDENTIFIER -> "string";
            case INTEGER -> "integer";
            case YEAR -> "year";
            case DECIMAL, FIGURE -> "number";
        };
    }
}
