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
import java.util.List;
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
}
