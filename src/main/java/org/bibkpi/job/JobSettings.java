package org.bibkpi.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A job file's settings as plain pairs, so that two runs can tell which of them differ. */
public final class JobSettings {
    private static final String NOTHING = "–";

    private final SortedMap<String, String> settings = new TreeMap<>();

    private JobSettings() {}

    /**
     * The settings of a job file: {@code years.from} → {@code 2016}, {@code indicators.affiliation_share.target.rule} →
     * {@code at-least}. Lists of plain values are joined by a comma.
     *
     * @param name the file, for messages
     * @param text its content
     * @throws org.bibkpi.model.InputException if it is not YAML
     */
    public static SortedMap<String, String> of(final String name, final String text) {
        final JobSettings found = new JobSettings();
        found.add("", PositionedYaml.parse(name, text).tree());
        return found.settings;
    }

    /**
     * What a job that leaves them out gets by default: {@code small-cells.publications} → {@code 10}. Nothing is {@code –}.
     *
     * @param settings what the job says itself
     */
    public static SortedMap<String, String> defaults(final SortedMap<String, String> settings) {
        final JobSettings found = new JobSettings();
        found.addDefaults("", JobSchema.definition());
        found.settings.keySet().removeAll(settings.keySet());
        return found.settings;
    }

    private void addDefaults(final String path, final JsonNode schema) {
        schema.path("properties").fields().forEachRemaining(property -> {
            final String key = below(path, property.getKey());
            final JsonNode usual = property.getValue().path("default");
            if (usual.isEmpty() && usual.isArray()) {
                settings.put(key, NOTHING);
            } else if (!usual.isMissingNode()) {
                add(key, usual);
            }
            addDefaults(key, property.getValue());
        });
    }

    private void add(final String path, final JsonNode node) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> add(below(path, field.getKey()), field.getValue()));
        } else if (node.isArray()) {
            addList(path, node);
        } else {
            settings.put(path, node.asText());
        }
    }

    private void addList(final String path, final JsonNode list) {
        final List<String> plain = new ArrayList<>();
        int number = 0;
        for (final JsonNode item : list) {
            number++;
            if (item.isContainerNode()) {
                add(below(path, item.path("id").asText(String.valueOf(number))), item);
            } else {
                plain.add(item.asText());
            }
        }
        if (!plain.isEmpty()) {
            settings.put(path, String.join(", ", plain));
        }
    }

    private static String below(final String path, final String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
