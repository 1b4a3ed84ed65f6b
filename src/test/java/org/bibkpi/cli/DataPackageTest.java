package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** {@code datapackage.json} describes every table that stands beside it. */
final class DataPackageTest {
    /**
     * The published profile of a Tabular Data Package, version 1.
     *
     * @see <a href="https://specs.frictionlessdata.io/schemas/tabular-data-package.json">its source (public domain)</a>
     */
    private static final String PROFILE = "/report/tabular-data-package.json";

    private final Path reports = HostileRun.once().reports();

    private JsonNode description() throws IOException {
        return new ObjectMapper().readTree(Files.readAllBytes(reports.resolve("datapackage.json")));
    }

    private static Stream<JsonNode> each(final JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Test
    void followsThePublishedProfile() throws IOException {
        try (InputStream profile = DataPackageTest.class.getResourceAsStream(PROFILE)) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                            .getSchema(profile)
                            .validate(description()))
                    .isEmpty();
        }
    }

    @Test
    void describesEveryTable() throws IOException {
        try (Stream<Path> files = Files.list(reports)) {
            final List<String> tables = files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .toList();
            assertThat(each(description().path("resources"))
                            .map(resource -> resource.path("path").asText()))
                    .containsExactlyInAnyOrderElementsOf(tables);
        }
    }

    @Test
    void namesTheColumnsThatTheHeaderNames() throws IOException {
        assertThat(each(description().path("resources")).toList()).isNotEmpty().allSatisfy(resource -> {
            final String header = Files.readString(
                            reports.resolve(resource.path("path").asText()))
                    .lines()
                    .findFirst()
                    .orElseThrow();
            final String separator = resource.path("dialect").path("delimiter").asText();
            assertThat(each(resource.path("schema").path("fields"))
                            .map(field -> field.path("name").asText()))
                    .containsExactly(header.replace("\uFEFF", "").split(separator, -1));
        });
    }

    @Test
    void everyCellIsOfTheTypeOfItsFieldAndEveryRowHasAKeyOfItsOwn() throws IOException {
        for (final Path folder : List.of(reports, Path.of("sample-data", "expected"))) {
            for (final JsonNode resource : new ObjectMapper()
                    .readTree(Files.readAllBytes(folder.resolve("datapackage.json")))
                    .path("resources")) {
                final String name = resource.path("path").asText();
                final List<String[]> rows = WrittenCsv.rows(
                        folder.resolve(name),
                        resource.path("dialect").path("delimiter").asText().charAt(0));
                final List<JsonNode> fields =
                        each(resource.path("schema").path("fields")).toList();
                final Set<List<String>> keys = new HashSet<>();
                for (final String[] row : rows.subList(1, rows.size())) {
                    assertThat(row).as(name).hasSameSizeAs(fields);
                    for (int i = 0; i < row.length; i++) {
                        assertThat(row[i]).as(name + " " + fields.get(i)).matches(form(fields.get(i)));
                    }
                    assertThat(keys.add(key(resource, rows.get(0), row)))
                            .as(name + " " + String.join(";", row))
                            .isTrue();
                }
            }
        }
    }

    /** How a field's values are written. */
    private static Pattern form(final JsonNode field) {
        return switch (field.path("type").asText()) {
            case "string" -> Pattern.compile("(?s).*");
            case "integer" -> Pattern.compile("(-?\\d+)?");
            case "year" -> Pattern.compile("(\\d{4})?");
            case "number" ->
                Pattern.compile(
                        "(-?\\d+(" + Pattern.quote(field.path("decimalChar").asText()) + "\\d+)?)?");
            default -> throw new IllegalArgumentException(field.toString());
        };
    }

    /** The cells of the primary key; where there is none, the row itself may stand more than once. */
    private static List<String> key(final JsonNode resource, final String[] header, final String[] row) {
        final List<String> names = each(resource.path("schema").path("primaryKey"))
                .map(JsonNode::asText)
                .toList();
        return names.isEmpty()
                ? List.of(UUID.randomUUID().toString())
                : names.stream().map(name -> row[List.of(header).indexOf(name)]).toList();
    }
}
