package org.bibkpi.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.bibkpi.model.InputException;

/**
 * The schema of job files, {@code jobs/job.schema.json}: the same file that editors complete from decides what a job may
 * say, and its descriptions and examples tell what to write instead.
 */
final class JobSchema {
    private static final String RESOURCE = "/schema/job.schema.json";
    /** So many letters may be wrong in a key for a suggestion to make sense. */
    private static final int LIKELY_TYPO = 3;

    /** The keys of which an indicator has one. */
    private static final List<String> FIGURES =
            List.of("share-of", "count-of", "ratio-to-base", "rank-of", "reported-in");

    private final JsonNode definition;
    private final JsonSchema schema;

    private JobSchema(final JsonNode definition) {
        this.definition = definition;
        this.schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(definition);
    }

    static JobSchema load() {
        return Loaded.SCHEMA;
    }

    /** The schema as a tree. */
    static JsonNode definition() {
        try (InputStream in = JobSchema.class.getResourceAsStream(RESOURCE)) {
            return new ObjectMapper().readTree(in);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Demands that a job file says what the schema asks for.
     *
     * @throws InputException for the first fault in the file, with its line and column and what to write instead
     */
    void check(final PositionedYaml job) {
        final Set<ValidationMessage> faults = schema.validate(job.tree());
        faults.stream().min(Comparator.comparing(f -> rank(f.getType()))).ifPresent(fault -> {
            throw explain(job, fault);
        });
    }

    /** A misspelt key explains what is missing, so it is told first. */
    private static int rank(final String type) {
        return switch (type) {
            case "additionalProperties" -> 0;
            case "required" -> 1;
            default -> 2;
        };
    }

    private InputException explain(final PositionedYaml job, final ValidationMessage fault) {
        final List<String> path = path(fault);
        return switch (fault.getType()) {
            case "additionalProperties" -> unknownKey(job, path, fault.getProperty());
            case "required" -> missingKey(job, path, fault.getProperty());
            default -> wrongValue(job, path);
        };
    }

    private InputException unknownKey(final PositionedYaml job, final List<String> path, final String key) {
        final List<String> known = names(at(path).path("properties"));
        final String advice = known.stream()
                .min(Comparator.comparing(k -> distance(k, key)))
                .filter(k -> distance(k, key) <= LIKELY_TYPO)
                .map(k -> "Did you mean '" + k + "'?")
                .orElse("Known here: " + String.join(", ", known) + ".");
        return job.errorAtKey(path, key, "unknown key '" + key + "'. " + advice);
    }

    private InputException missingKey(final PositionedYaml job, final List<String> path, final String key) {
        if (FIGURES.contains(key) && at(path).path("properties").has("share-of")) {
            return job.error(
                    path,
                    "an indicator needs exactly one of " + String.join(", ", FIGURES)
                            + ". Write for example: `share-of: affiliation`.");
        }
        final List<String> child = new ArrayList<>(path);
        child.add(key);
        return job.error(path, "the key '" + key + "' is missing here. " + advice(key, at(child)));
    }

    private InputException wrongValue(final PositionedYaml job, final List<String> path) {
        final String key = path.isEmpty() ? "job" : path.get(path.size() - 1);
        return job.error(path, "this is not what '" + key + "' takes. " + advice(key, at(path)));
    }

    private static String advice(final String key, final JsonNode property) {
        final String meaning = property.path("description").asText("");
        final String choice =
                property.has("enum") ? " One of: " + String.join(", ", texts(property.path("enum"))) + "." : "";
        final JsonNode example = property.path("examples").path(0);
        final String write =
                example.isMissingNode() ? "" : " Write for example: `" + key + ": " + plain(example) + "`.";
        return (meaning + choice + write).strip();
    }

    /** JSON is valid YAML, but people read it better without the quotes. */
    private static String plain(final JsonNode example) {
        return example.toString().replace("\"", "").replace(":", ": ").replace(",", ", ");
    }

    /** The part of the schema that describes what stands at a path of the job. */
    private JsonNode at(final List<String> path) {
        JsonNode node = definition;
        for (final String step : path) {
            node = resolve(
                    node.has("items")
                            ? node.path("items")
                            : node.path("properties").path(step));
        }
        return node;
    }

    /** Follows a reference; what stands beside the reference goes before what it leads to. */
    private JsonNode resolve(final JsonNode node) {
        return Optional.ofNullable(node.get("$ref"))
                .map(ref -> definition.at(ref.asText().substring(1)))
                .orElse(node);
    }

    private static List<String> path(final ValidationMessage fault) {
        final List<String> path = new ArrayList<>();
        final var location = fault.getInstanceLocation();
        for (int i = 0; i < location.getNameCount(); i++) {
            path.add(String.valueOf(location.getElement(i)));
        }
        return path;
    }

    private static List<String> names(final JsonNode object) {
        final List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(final JsonNode array) {
        final List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static int distance(final String one, final String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }

    /** Made once, when first asked for. */
    private static final class Loaded {
        static final JobSchema SCHEMA = new JobSchema(definition());
    }
}
